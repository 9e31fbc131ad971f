import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pace } from './pace';

describe('Pace', () => {
  let taken: string[];
  let pace: Pace<string>;

  beforeEach(() => {
    vi.useFakeTimers();
    taken = [];
    pace = new Pace((item) => taken.push(item), 250);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('hands on the first at once and the rest together, in their order', () => {
    for (const item of ['a', 'b', 'c']) pace.soon(item);
    expect(taken).toEqual(['a']);
    vi.advanceTimersByTime(249);
    expect(taken).toEqual(['a']);
    vi.advanceTimersByTime(1);
    expect(taken).toEqual(['a', 'b', 'c']);
  });

  it('lets nothing urgent overtake what waits, nor wait itself', () => {
    for (const item of ['a', 'b']) pace.soon(item);
    pace.now('urgent');
    expect(taken).toEqual(['a', 'b', 'urgent']);
  });

  it('keeps its pace as long as something comes', () => {
    for (let ms = 0; ms < 1_000; ms += 50) {
      pace.soon(String(ms));
      vi.advanceTimersByTime(50);
    }
    expect(taken).toHaveLength(20);
    pace.soon('late');
    expect(taken).toHaveLength(20);
  });

  it('is at rest after a pause, and hands on at once again', () => {
    pace.soon('a');
    vi.advanceTimersByTime(1_000);
    pace.soon('b');
    expect(taken).toEqual(['a', 'b']);
  });

  it('forgets what waits when it is stopped', () => {
    for (const item of ['a', 'b']) pace.soon(item);
    pace.stop();
    vi.advanceTimersByTime(1_000);
    expect(taken).toEqual(['a']);
  });
});
