import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toasts } from './toasts.svelte';

describe('Toasts', () => {
  let toasts: Toasts;
  const texts = () => toasts.list.map((toast) => toast.text);
  const undo = (work: () => Promise<unknown>) => ({ label: 'Undo', done: 'ada is back.', work });

  beforeEach(() => {
    vi.useFakeTimers();
    toasts = new Toasts(2);
  });
  afterEach(() => vi.useRealTimers());

  it('go away by themselves', () => {
    toasts.show('Saved.');
    vi.advanceTimersByTime(11_999);
    expect(texts()).toEqual(['Saved.']);
    vi.advanceTimersByTime(1);
    expect(texts()).toEqual([]);
  });

  it('wait as long as somebody is at them, and go on with the time that was left', () => {
    const toast = toasts.show('Saved.');
    vi.advanceTimersByTime(10_000);
    toast.hold();
    vi.advanceTimersByTime(60_000);
    expect(texts()).toEqual(['Saved.']);
    toast.release();
    vi.advanceTimersByTime(1_999);
    expect(texts()).toEqual(['Saved.']);
    vi.advanceTimersByTime(1);
    expect(texts()).toEqual([]);
  });

  it('take back what was done, and say so', async () => {
    const work = vi.fn(() => Promise.resolve());
    const toast = toasts.show('ada was removed.', undo(work));
    await toast.act();
    expect(work).toHaveBeenCalledOnce();
    expect(texts()).toEqual(['ada is back.']);
    expect(toast.action).toBeNull();
    vi.advanceTimersByTime(4_000);
    expect(texts()).toEqual([]);
  });

  it('keep the way back when it failed, with the reason', async () => {
    const toast = toasts.show(
      'ada was removed.',
      undo(() => Promise.reject(new Error('The race has started.'))),
    );
    await toast.act();
    expect(toast.task.error).toBe('The race has started.');
    expect(toast.action).not.toBeNull();
    vi.advanceTimersByTime(11_999);
    expect(texts()).toHaveLength(1);
  });

  it('make room for newer ones', () => {
    for (const text of ['one', 'two', 'three']) toasts.show(text);
    expect(texts()).toEqual(['two', 'three']);
  });

  it('undo the newest that can be undone', () => {
    const work = vi.fn(() => Promise.resolve());
    expect(toasts.undoLast()).toBe(false);
    toasts.show('ada was removed.', undo(work));
    toasts.show('Link copied.');
    expect(toasts.undoLast()).toBe(true);
    expect(work).toHaveBeenCalledOnce();
  });
});
