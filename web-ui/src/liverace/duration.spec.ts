import { describe, expect, it } from 'vitest';
import { millisOf } from './duration';

describe('a duration', () => {
  it.each([
    ['PT1H23M45.678S', 5_025_678],
    ['PT59M', 3_540_000],
    ['PT12S', 12_000],
    ['P1DT2H', 93_600_000],
    ['P', null],
    ['1:23:45', null],
    [null, null],
  ])('of %s', (text, ms) => {
    expect(millisOf(text)).toBe(ms);
  });
});
