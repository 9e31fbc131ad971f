import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Happening } from '$lib/happenings/happening';
import { Happenings } from '$lib/happenings/happenings.svelte';
import { aPastState, aPlayer, aRaceInfo, aRaceState } from '$lib/live/fixtures';
import { RaceRoom } from '$lib/live/race-room.svelte';
import { PastView } from './timeline/past-view.svelte';
import { followRace } from './follow.svelte';

describe('following a race', () => {
  let room: RaceRoom;
  let histories: number;
  let states: number;
  let news: Happening[];
  let sees: boolean;
  let past: PastView;
  let end: () => void;
  const running = aRaceInfo({ started_at: '2030-01-05T18:00:00Z' });

  function frame(deaths: number, race = running) {
    room.live.apply(aRaceState([aPlayer('a', { death_count: deaths })], { race }));
    flushSync();
  }

  beforeEach(() => {
    histories = states = 0;
    news = [];
    sees = true;
    room = new RaceRoom('r1', {
      race: () => Promise.reject(new Error('nobody asks')),
      command: () => Promise.resolve(null),
    });
    past = new PastView(room, () => ((states += 1), Promise.resolve(aPastState([]))));
    const happenings = new Happenings('r1', {
      raceHistory: () => ((histories += 1), Promise.resolve({ events: [], next: null })),
    });
    const announcer = { hear: (more: readonly Happening[]) => news.push(...more), stop: () => undefined };
    end = $effect.root(() => {
      const reader = () => `${sees} of ${room.players.length > 0}`;
      followRace({ room, past, happenings, announcer, reader });
    });
    flushSync();
  });
  afterEach(() => {
    end();
  });

  it('waits for the live channel', () => {
    expect(histories).toBe(0);
    frame(0, aRaceInfo({ status: 'setup' }));
    expect(histories).toBe(0);
  });

  it('reads the history once, however many frames come', () => {
    for (const deaths of [0, 1, 2]) frame(deaths);
    expect(histories).toBe(1);
    expect(news.map(({ key }) => key)).toEqual(['death:a:1', 'death:a:2']);
  });

  it('leaves the past instant alone while frames come', async () => {
    frame(0);
    await past.settle(5_000);
    for (const deaths of [1, 2]) frame(deaths);
    expect(states).toBe(1);
  });

  it('reads both again when the reader may see something else', async () => {
    frame(0);
    await past.settle(5_000);
    sees = false;
    frame(1);
    expect([histories, states]).toEqual([2, 2]);
  });

  it('reads the history again once a lost channel is back, and only then', () => {
    frame(0);
    room.connection.opened();
    room.connection.frameArrived(false);
    flushSync();
    expect(histories).toBe(1);
    room.connection.lost();
    flushSync();
    expect(histories).toBe(1);
    room.connection.opened();
    room.connection.frameArrived(false);
    flushSync();
    expect(histories).toBe(2);
  });

  it('reads the history again for another attempt, whose first board is no news', () => {
    frame(0);
    frame(0, aRaceInfo({ status: 'setup' }));
    frame(3, aRaceInfo({ started_at: '2030-01-05T19:00:00Z' }));
    expect(histories).toBe(2);
    expect(news).toEqual([]);
  });
});
