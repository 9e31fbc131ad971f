import { describe, expect, it } from 'vitest';
import { steppedTo } from './keys';

describe('the keys of the time slider', () => {
  it('go ten seconds, a minute, or all the way', () => {
    expect(steppedTo('ArrowLeft', 60_000, 90_000)).toBe(50_000);
    expect(steppedTo('ArrowUp', 60_000, 90_000)).toBe(70_000);
    expect(steppedTo('PageDown', 80_000, 90_000)).toBe(20_000);
    expect(steppedTo('Home', 60_000, 90_000)).toBe(0);
    expect(steppedTo('End', 60_000, 90_000)).toBe(90_000);
  });

  it('stay within the race', () => {
    expect(steppedTo('PageDown', 20_000, 90_000)).toBe(0);
    expect(steppedTo('PageUp', 60_000, 90_000)).toBe(90_000);
  });

  it('leave other keys alone', () => {
    expect(steppedTo('Tab', 60_000, 90_000)).toBeNull();
    expect(steppedTo('toString', 60_000, 90_000)).toBeNull();
  });
});
