import { describe, expect, it } from 'vitest';
import { happening } from '$lib/happenings/happening';
import { deathDensity } from './deaths';

const died = (clock: number, amount = 1) => happening('death', 'a', clock, clock, { amount });

describe('the deaths along the timeline', () => {
  it('are highest where most died', () => {
    const density = deathDensity([died(500), died(5_500, 3), died(5_900)], 10_000, 10);
    expect(density[0]).toBe(0.25);
    expect(density[5]).toBe(1);
    expect(density[9]).toBe(0);
  });

  it('count the last instant, and nothing outside the race', () => {
    expect(deathDensity([died(10_000), died(10_001), died(-1)], 10_000, 2)).toEqual([0, 1]);
  });

  it('are level while nobody died', () => {
    expect(deathDensity([happening('finish', 'a', 5)], 10, 2)).toEqual([0, 0]);
  });
});
