import { describe, expect, it } from 'vitest';
import { Backoff } from './backoff';

describe('Backoff', () => {
  it('grows to thirty seconds and stays there', () => {
    const backoff = new Backoff(() => 0);
    expect([1, 2, 3, 4, 5, 6].map(() => backoff.next())).toEqual([1000, 2000, 5000, 10_000, 30_000, 30_000]);
  });

  it('takes away up to half of a pause at random', () => {
    expect(new Backoff(() => 0.5).next()).toBe(750);
    expect(new Backoff(() => 0.999).next()).toBeGreaterThanOrEqual(500);
  });

  it('starts over after a success', () => {
    const backoff = new Backoff(() => 0);
    backoff.next();
    backoff.next();
    backoff.reset();
    expect(backoff.next()).toBe(1000);
  });
});
