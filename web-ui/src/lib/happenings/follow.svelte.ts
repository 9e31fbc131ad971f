import { untrack } from 'svelte';
import type { RaceRoom } from '../live/race-room.svelte';
import type { Happening } from './happening';
import type { Happenings } from './happenings.svelte';

interface Followed {
  room: RaceRoom;
  happenings: Happenings;
  /** The server's time, in epoch milliseconds. */
  now: () => number;
  /** Who reads and how much they may see: another value, another history. */
  reader: () => string;
  /** What was just seen to happen. */
  onnews?: (news: readonly Happening[]) => void;
  /** Nothing that was read before counts any more. */
  onanew?: () => void;
}

/** Keeps the happenings of a race in step with its live channel, as long as the component lives. */
export function follow({ room, happenings, now, reader, onnews, onanew }: Followed) {
  // As a number: the two sources write one moment differently.
  const start = $derived(
    room.status === 'setup' || room.startedAt === null ? null : Date.parse(room.startedAt),
  );
  const told = $derived(room.live.race !== null);
  // What tells the reader is worked out with every frame; only another answer counts.
  const who = $derived(reader());

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
      onanew?.();
    });
  });
  $effect(() => {
    if (start === null || !told) return;
    const players = room.players;
    untrack(() => {
      const news = happenings.see(players, now() - start);
      onnews?.(news);
    });
  });
  // What was missed came all at once: when each of it happened, the history alone knows.
  let missed = false;
  $effect(() => {
    const { phase } = room.connection;
    if (phase === 'offline') missed = start !== null;
    if (phase !== 'live' || !missed || start === null) return;
    missed = false;
    untrack(() => void happenings.load(start));
  });
  $effect(() => () => {
    happenings.stop();
  });

  return {
    /** Reads the history once more, after a failure. */
    again: () => {
      if (start !== null) void happenings.load(start);
    },
  };
}
