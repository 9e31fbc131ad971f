import { Poll } from '$lib/live/poll';
import { Block } from '$lib/ui/block.svelte';
import type { LiveRaceCalls } from './calls';
import type { LiveRace, ParticipantList } from './types';

/** How soon something new may be seen: while people race, before that, and while results may still change. */
const EVERY_MS = { in_progress: 5_000, pending: 5_000, scheduled: 10_000, finished: 30_000 } as const;

/** When a race is worth asking for again; null once nothing changes any more. */
export function askAgain({
  status,
  results_state,
}: Pick<LiveRace, 'status' | 'results_state'>): number | null {
  if (status === 'cancelled' || (status === 'finished' && results_state === 'final')) return null;
  return EVERY_MS[status];
}

/** A live race that is looked at, with who is in it; kept up to date while it can change. */
export class LiveRaceRoom {
  readonly race: Block<LiveRace>;
  readonly participants: Block<ParticipantList>;
  readonly poll: Poll;

  constructor(
    readonly id: string,
    calls: Pick<LiveRaceCalls, 'liveRace' | 'participants'>,
  ) {
    this.race = new Block(() => calls.liveRace(id));
    this.participants = new Block(() => calls.participants(id));
    this.poll = new Poll(async () => {
      await Promise.all([this.race.load(), this.participants.load()]);
      if (this.race.error !== null) throw this.race.error;
      return this.race.value === null ? null : askAgain(this.race.value);
    });
  }
}
