import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection } from './connection.svelte';

describe('Connection', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('catches up first and is live once the burst of frames is over', () => {
    const connection = new Connection();
    connection.opened();
    vi.advanceTimersByTime(300);
    connection.frameArrived(true);
    vi.advanceTimersByTime(300);
    expect(connection.phase).toBe('catching-up');
    vi.advanceTimersByTime(100);
    expect(connection.phase).toBe('live');
  });

  it('does not call itself behind for ever in a race that never pauses', () => {
    const connection = new Connection();
    connection.opened();
    for (let step = 0; step < 31; step += 1) {
      vi.advanceTimersByTime(100);
      connection.frameArrived(true);
    }
    expect(connection.phase).toBe('live');
  });

  it('is live with the first frame that is of now', () => {
    const connection = new Connection();
    connection.opened();
    connection.frameArrived(true);
    expect(connection.phase).toBe('catching-up');
    connection.frameArrived(false);
    expect(connection.phase).toBe('live');
  });

  it('says since when it is offline, counted from the first loss', () => {
    vi.setSystemTime(1000);
    const connection = new Connection();
    connection.lost();
    vi.setSystemTime(9000);
    connection.lost();
    expect(connection.phase).toBe('offline');
    expect(connection.since).toBe(1000);
  });

  it('stays offline when the connection broke while catching up', () => {
    const connection = new Connection();
    connection.opened();
    connection.lost();
    vi.advanceTimersByTime(5000);
    expect(connection.phase).toBe('offline');
  });
});
