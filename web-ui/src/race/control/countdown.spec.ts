import { describe, expect, it } from 'vitest';
import { formatLeft, secondsLeft, worthSaying } from './countdown';

const AT = '2030-01-05T18:00:10.000Z';
const before = (ms: number) => secondsLeft(AT, Date.parse(AT) - ms);

describe('a countdown', () => {
  it('shows each number for the second before it is over', () => {
    expect([before(10_000), before(9_001), before(9_000), before(1), before(0)]).toEqual([10, 10, 9, 1, 0]);
  });

  it('stays at nothing once its moment has come', () => {
    expect(before(-5_000)).toBe(0);
  });

  it('is read in minutes from one minute on', () => {
    expect([9, 59, 60, 69, 300].map(formatLeft)).toEqual(['9', '59', '1:00', '1:09', '5:00']);
  });

  it('is said aloud now and then, and at the end each second', () => {
    const said = Array.from({ length: 121 }, (_, second) => second).filter(worthSaying);
    expect(said).toEqual([0, 1, 2, 3, 4, 5, 10, 30, 60, 120]);
  });
});
