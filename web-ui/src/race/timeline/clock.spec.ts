import { describe, expect, it } from 'vitest';
import { clockText, parseClock } from './clock';

describe('the race clock in an address', () => {
  it('is written in hours, minutes and whole seconds', () => {
    expect(clockText(750_900)).toBe('0:12:30');
    expect(clockText(36_000_000)).toBe('10:00:00');
    expect(clockText(-5)).toBe('0:00:00');
  });

  it('is read as it was written', () => {
    expect(parseClock('0:12:30')).toBe(750_000);
    expect(parseClock(clockText(7_384_000))).toBe(7_384_000);
  });

  it('is nothing when it is no clock', () => {
    for (const text of [null, '', '12:30', '0:61:00', '0:12:30x', '-1:00:00']) {
      expect(parseClock(text)).toBeNull();
    }
  });
});
