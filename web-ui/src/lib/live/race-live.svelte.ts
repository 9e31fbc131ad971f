import type { ParticipantInfo, RaceFrame, RaceInfo, RaceStateFrame, SeedInfo } from '../api/frames';
import type { Caster } from '../api/types';
import { gapToLeader, type Splits } from './gap';
import { ServerClock } from './server-clock.svelte';

/**
 * A race as the live channel tells it: frames go in, what the page shows comes out. Order and values are kept exactly
 * as sent; nothing is sorted or extrapolated here. Only the gap of a single player's update, which has none, is worked
 * out from the leader's splits.
 */
export class RaceLive {
  race = $state.raw<RaceInfo | null>(null);
  seed = $state.raw<SeedInfo | null>(null);
  participants = $state.raw<ParticipantInfo[]>([]);
  /** When the leader entered each layer, in in-game time. */
  splits = $state.raw<Splits | null>(null);
  casters = $state.raw<Caster[] | null>(null);
  readonly clock = new ServerClock();
  spectators = $state<number | null>(null);
  /** How often the start was witnessed: each one is worth a banner. */
  starts = $state(0);
  position: number | null = null;
  epoch: string | null = null;

  apply(frame: RaceFrame): void {
    if (this.#isStale(frame)) return;
    this.#fold(frame);
    if ('position' in frame && frame.position != null) this.position = frame.position;
  }

  #fold(frame: RaceFrame): void {
    switch (frame.type) {
      case 'race_state':
        this.#replace(frame);
        return;
      case 'leaderboard_update':
        this.participants = frame.participants.map((player) => this.#keepHistory(player));
        this.splits = frame.leader_splits;
        if (frame.casters) this.casters = frame.casters;
        return;
      case 'player_update':
        this.participants = this.participants.map((player) =>
          player.id === frame.player.id ? this.#withGap(this.#keepHistory(frame.player)) : player,
        );
        return;
      case 'race_status_change':
        this.#status({
          status: frame.status,
          countdown_to: null,
          ...(frame.started_at === undefined ? {} : { started_at: frame.started_at }),
          ...(frame.finished_at === undefined ? {} : { finished_at: frame.finished_at }),
        });
        return;
      case 'race_countdown':
        this.clock.heard(frame.server_time);
        this.#status({ countdown_to: frame.starts_at });
        return;
      case 'spectator_count':
        this.spectators = frame.count;
        return;
      case 'ping':
        return;
    }
  }

  /** A resumed channel may say again what is known; it must not turn the page back. */
  #isStale(frame: RaceFrame): boolean {
    if (frame.type === 'race_state' || !('position' in frame) || frame.position == null) return false;
    return this.position !== null && frame.position < this.position;
  }

  #replace(frame: RaceStateFrame): void {
    // A resync tells of the past: the start is not news any more.
    if (frame.resync !== true) this.#status(frame.race);
    if (frame.countdown) this.clock.heard(frame.countdown.server_time);
    this.race = frame.race;
    this.seed = frame.seed;
    this.participants = frame.participants;
    this.casters = frame.casters ?? this.casters;
    this.splits = frame.leader_splits ?? null;
    this.position = frame.position ?? null;
    this.epoch = frame.epoch ?? this.epoch;
  }

  #status(change: Partial<RaceInfo>): void {
    if (this.race === null) return;
    if (this.race.status === 'setup' && change.status === 'running') this.starts += 1;
    this.race = { ...this.race, ...change };
  }

  #withGap(player: ParticipantInfo): ParticipantInfo {
    const leads = player.id === this.participants[0]?.id;
    if (leads || player.gap_ms !== null) return player;
    return { ...player, gap_ms: gapToLeader(player, this.splits) };
  }

  #keepHistory(player: ParticipantInfo): ParticipantInfo {
    if (player.zone_history !== null || this.race?.status !== 'finished') return player;
    const known = this.participants.find((candidate) => candidate.id === player.id);
    return known?.zone_history ? { ...player, zone_history: known.zone_history } : player;
  }
}
