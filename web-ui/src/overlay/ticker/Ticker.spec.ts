import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HistoryPage } from '$lib/api/types';
import { aPlayer, aRaceInfo, aRaceState } from '$lib/live/fixtures';
import { RaceRoom } from '$lib/live/race-room.svelte';
import Ticker from './Ticker.svelte';

const START = '2030-01-05T18:00:00Z';
const TOLD: HistoryPage = {
  events: [
    {
      position: 3,
      type: 'ParticipantAbandoned',
      at: '2030-01-05T18:00:30Z',
      actor: null,
      participant_id: 'bo',
      data: {},
    },
  ],
  next: null,
};

describe('the news of a race', () => {
  let room: RaceRoom;
  const running = aRaceInfo({ started_at: START });
  const ada = aPlayer('ada');

  function frame(change: Parameters<typeof aPlayer>[1] = {}, race = running) {
    room.live.apply(aRaceState([{ ...ada, ...change }, aPlayer('bo')], { race }));
    flushSync();
  }
  const news = async (lines: number | null = null) => {
    const now = () => Date.parse(START) + 60_000;
    const calls = { raceHistory: () => Promise.resolve(TOLD) };
    const { container } = render(Ticker, { room, calls, now, reader: () => room.status, lines });
    await Promise.resolve();
    return () => {
      flushSync();
      const all = [...container.querySelectorAll('li')];
      return all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    };
  };

  beforeEach(() => {
    room = new RaceRoom('r1', {
      race: () => Promise.reject(new Error('nobody asks')),
      command: () => Promise.resolve(null),
    });
  });

  it('begin with what went on before', async () => {
    frame();
    const told = await news();
    await expect.poll(told).toEqual(['0:30 bo gave up', '0:00 The race is on']);
  });

  it('tell of the start in one line, whoever began with it', async () => {
    frame({ status: 'ready' });
    const told = await news();
    frame({ status: 'playing' });
    frame({ status: 'playing', death_count: 2 });
    await expect.poll(told).toEqual(['1:00 ada died 2 times', '0:30 bo gave up', '0:00 The race is on']);
  });

  it('keep no more than anybody would look at', async () => {
    const zone_history = [{ node_id: 's', igt_ms: 0 }];
    frame({ zone_history });
    const told = await news();
    const visits = Array.from({ length: 100 }, (_, step) => ({ node_id: `z${step}`, igt_ms: step + 1 }));
    frame({ zone_history: [...zone_history, ...visits] });
    await expect.poll(() => told().length).toBe(40);
  });

  it('are empty again after a reset', async () => {
    frame();
    const told = await news();
    await expect.poll(told).toHaveLength(2);
    frame({}, aRaceInfo({ status: 'setup' }));
    expect(told()).toEqual([]);
  });
});
