import { untrack } from 'svelte';
import { api } from '$lib/app';
import { nameOf } from '$lib/format/player';
import type { RaceRoom } from '$lib/live/race-room.svelte';
import type { Announcer } from '../ticker/announcer.svelte';
import type { PastView } from '../timeline/past-view.svelte';
import type { Happenings } from './happenings.svelte';

interface Followed {
  room: RaceRoom;
  past: PastView;
  happenings: Happenings;
  /** Who reads and how much they may see: another value, another history. */
  reader: () => string;
  announcer: Pick<Announcer, 'hear' | 'stop'>;
}

/** Keeps the past and the happenings of a race in step with its live channel, as long as the component lives. */
export function follow({ room, past, happenings, announcer, reader }: Followed) {
  // As a number: the two sources write one moment differently.
  const start = $derived(
    room.status === 'setup' || room.startedAt === null ? null : Date.parse(room.startedAt),
  );
  const told = $derived(room.live.race !== null);
  // What tells the reader is worked out with every frame; only another answer counts.
  const who = $derived(reader());

  const names = $derived(new Map(room.players.map((player) => [player.id, nameOf(player)])));

  $effect(() => {
    if (start === null) return;
    return () => {
      happenings.clear();
    };
  });
  $effect(() => {
    if (start === null || !told) return;
    void who;
    untrack(() => {
      void happenings.load(start);
      void past.forget();
    });
  });
  $effect(() => {
    if (start === null || !told) return;
    const players = room.players;
    untrack(() => {
      const news = happenings.see(players, Date.now() + api.clockOffset - start);
      announcer.hear(news, (id) => names.get(id) ?? '');
    });
  });
  $effect(() => () => {
    past.stop();
    happenings.stop();
    announcer.stop();
  });

  return {
    /** Reads the history once more, after a failure. */
    again: () => {
      if (start !== null) void happenings.load(start);
    },
  };
}
