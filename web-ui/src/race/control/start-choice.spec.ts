import { beforeEach, describe, expect, it } from 'vitest';
import { lastCountdown, rememberCountdown } from './start-choice';

describe('the choice of a countdown', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('is none at first and the last one from then on', () => {
    expect(lastCountdown()).toBe(0);
    rememberCountdown(10);
    expect(lastCountdown()).toBe(10);
  });

  it('is never one that is not on offer', () => {
    localStorage.setItem('photofinish.countdown', '77777');
    expect(lastCountdown()).toBe(0);
  });
});
