import { beforeEach, describe, expect, it } from 'vitest';
import type { HistoryEntry, HistoryPage } from '../api/types';
import { aPlayer } from '../live/fixtures';
import { Happenings } from './happenings.svelte';

const START = Date.parse('2030-01-05T18:00:00Z');

function aDeath(second: number, deaths: number): HistoryEntry {
  const at = new Date(START + second * 1000).toISOString();
  const data = { node_id: null, count: 1, deaths, igt_ms: 0 };
  return { position: second, type: 'ParticipantDied', at, actor: null, participant_id: 'a', data };
}

describe('Happenings', () => {
  let pages: HistoryPage[];
  let asked: unknown[];
  let happenings: Happenings;
  const told = () => happenings.all.map(({ key, clock }) => [key, clock]);

  beforeEach(() => {
    asked = [];
    pages = [{ events: [aDeath(5, 1)], next: null }];
    happenings = new Happenings('r1', {
      raceHistory: (_race, { after }) => {
        asked.push(after);
        const page = pages.shift();
        return page ? Promise.resolve(page) : Promise.reject(new Error('unreachable'));
      },
    });
  });

  it('reads every page of the history', async () => {
    pages = [
      { events: [aDeath(5, 1)], next: 77 },
      { events: [aDeath(9, 2)], next: null },
    ];
    await happenings.load(START);
    expect(asked).toEqual([0, 77]);
    expect(told()).toEqual([
      ['death:a:1', 5_000],
      ['death:a:2', 9_000],
    ]);
  });

  it('takes the first board as it is, and tells what changes from then on', () => {
    expect(happenings.see([aPlayer('a', { death_count: 1 })], 6_000)).toEqual([]);
    expect(happenings.see([aPlayer('a', { death_count: 2 })], 8_000)).toHaveLength(1);
    expect(told()).toEqual([['death:a:2', 8_000]]);
  });

  it('tells once what was both seen and told, with the time of the history', async () => {
    happenings.see([aPlayer('a')], 0);
    happenings.see([aPlayer('a', { death_count: 1 })], 6_500);
    happenings.see([aPlayer('a', { death_count: 2 })], 8_000);
    await happenings.load(START);
    expect(told()).toEqual([
      ['death:a:1', 5_000],
      ['death:a:2', 8_000],
    ]);
  });

  it('starts over with another attempt', async () => {
    await happenings.load(START);
    happenings.clear();
    expect(told()).toEqual([]);
    expect(happenings.see([aPlayer('a', { death_count: 9 })], 0)).toEqual([]);
  });

  it('drops the answer to a question nobody asks any more', async () => {
    const loaded = happenings.load(START);
    happenings.clear();
    await loaded;
    expect(told()).toEqual([]);
  });

  it('says why there is no history, and goes on with what it sees', async () => {
    pages = [];
    await happenings.load(START);
    expect(happenings.error).toBe('unreachable');
    happenings.see([aPlayer('a')], 0);
    happenings.see([aPlayer('a', { death_count: 1 })], 7_000);
    expect(told()).toHaveLength(1);
  });
});
