import { describe, expect, it } from 'vitest';
import { aPlayer } from '../live/fixtures';
import { statisticsOf } from './statistics';

describe('the figures of a race', () => {
  const ada = aPlayer('ada', { status: 'finished', igt_ms: 90_000, death_count: 2 });
  const bob = aPlayer('bob', { status: 'finished', igt_ms: 120_000, death_count: 5 });
  const cleo = aPlayer('cleo', { status: 'abandoned', igt_ms: 30_000, death_count: 3 });

  it('are those of finishers, but for the deaths, which are everybody’s', () => {
    expect(statisticsOf([ada, bob, cleo])).toEqual({
      winnerMs: 90_000,
      slowestMs: 120_000,
      averageDeaths: 3.3,
      finishers: 2,
      participants: 3,
    });
  });

  it('name no slowest of one, and no winner of none', () => {
    expect(statisticsOf([ada, cleo]).slowestMs).toBeNull();
    expect(statisticsOf([cleo]).winnerMs).toBeNull();
    expect(statisticsOf([]).averageDeaths).toBeNull();
  });
});
