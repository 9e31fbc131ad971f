import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Poll } from './poll';

describe('Poll', () => {
  let asked: number;
  let answer: () => Promise<number | null>;
  let hidden: boolean;
  let poll: Poll;

  beforeEach(() => {
    vi.useFakeTimers();
    asked = 0;
    hidden = false;
    answer = () => Promise.resolve(5_000);
    poll = new Poll(
      () => {
        asked += 1;
        return answer();
      },
      { hidden: () => hidden },
    );
  });
  afterEach(() => {
    poll.stop();
  });

  it('asks at once, and again a while after each answer', async () => {
    await poll.now();
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(5_001);
    expect(asked).toBe(3);
  });

  it('ends when there is nothing more to hear', async () => {
    answer = () => Promise.resolve(null);
    await poll.now();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(1);
  });

  it('waits longer after a failure', async () => {
    answer = () => Promise.reject(new Error('unreachable'));
    await poll.now();
    await vi.advanceTimersByTimeAsync(5_400);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(700);
    expect(asked).toBe(2);
  });

  it('does not ask while nobody looks', async () => {
    await poll.now();
    hidden = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(1);
    hidden = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toBe(2);
  });

  it('asks no more once it is stopped, not even after an answer under way', async () => {
    const under = poll.now();
    poll.stop();
    await under;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(1);
  });
});
