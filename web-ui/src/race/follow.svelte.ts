import { api } from '$lib/app';
import { nameOf } from '$lib/format/player';
import { follow } from '$lib/happenings/follow.svelte';
import type { Happenings } from '$lib/happenings/happenings.svelte';
import type { RaceRoom } from '$lib/live/race-room.svelte';
import type { Announcer } from './ticker/announcer.svelte';
import type { PastView } from './timeline/past-view.svelte';

interface Followed {
  room: RaceRoom;
  past: PastView;
  happenings: Happenings;
  reader: () => string;
  announcer: Pick<Announcer, 'hear' | 'stop'>;
}

/** Keeps a race's page in step with its live channel: what happened, the instant that is shown, what is announced. */
export function followRace({ room, past, happenings, reader, announcer }: Followed) {
  const names = $derived(new Map(room.players.map((player) => [player.id, nameOf(player)])));
  $effect(() => () => {
    past.stop();
    announcer.stop();
  });
  return follow({
    room,
    happenings,
    now: api.now,
    reader,
    onnews: (news) => {
      announcer.hear(news, (id) => names.get(id) ?? '');
    },
    onanew: () => void past.forget(),
  });
}
