import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askUntilFound } from './broadcast';

describe('a race that is gone', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is asked for now and then until it is back', async () => {
    const room = { missing: true, start: vi.fn(() => Promise.resolve()) };
    askUntilFound(room);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(room.start).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(91_000);
    const asked = room.start.mock.calls.length;
    expect(asked).toBeGreaterThanOrEqual(2);
    room.missing = false;
    await vi.advanceTimersByTimeAsync(60_000);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(room.start.mock.calls.length).toBeLessThanOrEqual(asked + 1);
  });

  it('is not asked for any more once the overlay is closed', async () => {
    const room = { missing: true, start: vi.fn(() => Promise.resolve()) };
    askUntilFound(room)();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(room.start).not.toHaveBeenCalled();
  });
});
