import { describe, expect, it } from 'vitest';
import { ApiError } from '../api/client';
import { Task } from './task.svelte';

describe('Task', () => {
  it('runs one thing at a time', async () => {
    const task = new Task();
    let release = () => {};
    const first = task.run('start', () => new Promise<void>((resolve) => (release = resolve)));
    expect(task.running).toBe('start');
    expect(await task.run('reset', () => Promise.reject(new Error('never asked')))).toBe(false);
    release();
    expect(await first).toBe(true);
    expect(task.busy).toBe(false);
    expect(task.error).toBeNull();
  });

  it('keeps what the server said until the next attempt', async () => {
    const task = new Task();
    const refused = () => Promise.reject(new ApiError(409, 'The race is full.'));
    expect(await task.run('join', refused)).toBe(false);
    expect(task.error).toBe('The race is full.');
    await task.run('join', () => Promise.resolve());
    expect(task.error).toBeNull();
  });
});
