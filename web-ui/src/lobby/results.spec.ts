import { beforeEach, describe, expect, it } from 'vitest';
import type { Race } from '$lib/api/types';
import { aRace } from '$lib/live/fixtures';
import { Results } from './results.svelte';

const over = (day: number, change: Partial<Race> = {}) =>
  aRace({
    id: `r${day}`,
    status: 'finished',
    started_at: new Date(Date.UTC(2030, 0, day)).toISOString(),
    ...change,
  });
const ids = (results: Results) => results.known.map((race) => race.id);

describe('Results', () => {
  let all: Race[];
  let asked: [number, number][];
  let results: Results;

  beforeEach(() => {
    all = Array.from({ length: 25 }, (_, i) => over(100 - i));
    asked = [];
    results = new Results({
      results: (offset, limit) => {
        asked.push([offset, limit]);
        const races = all.slice(offset, offset + limit);
        return Promise.resolve({ races, total: all.length, has_more: offset + limit < all.length });
      },
    });
  });

  it('comes ten at a time until there is no more', async () => {
    await results.load();
    expect(results.known).toHaveLength(10);
    await results.load();
    await results.load();
    expect(results.known).toHaveLength(25);
    expect(results.hasMore).toBe(false);
    expect(asked).toEqual([
      [0, 10],
      [10, 10],
      [20, 10],
    ]);
  });

  it('lists a race once, although the list grew at the top meanwhile', async () => {
    await results.load();
    all.unshift(over(101));
    results.take([over(101)]);
    await results.load();
    expect(ids(results).slice(0, 2)).toEqual(['r101', 'r100']);
    expect(new Set(ids(results)).size).toBe(results.known.length);
  });

  it('looks further while few fit', async () => {
    all = Array.from({ length: 400 }, (_, i) => over(1000 - i, { name: i % 60 === 59 ? 'rare' : 'usual' }));
    await results.load((race) => race.name === 'rare');
    expect(results.lookedAt).toBe(250);
    expect(results.hasMore).toBe(true);
  });

  it('says what went wrong, and tries again from there', async () => {
    await results.load();
    const broken = new Results({ results: () => Promise.reject(new Error('No signal.')) });
    await broken.load();
    expect(broken.error).toBe('No signal.');
    expect(broken.hasMore).toBe(true);
  });
});
