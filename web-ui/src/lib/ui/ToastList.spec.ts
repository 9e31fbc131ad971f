import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toasts } from './toasts.svelte';
import Toasts from './Toasts.svelte';

describe('the messages at the edge of the page', () => {
  let undone: number;

  beforeEach(() => {
    vi.useFakeTimers();
    undone = 0;
    render(Toasts);
    const work = () => Promise.resolve((undone += 1));
    toasts.show('ada was removed.', { label: 'Undo', done: 'ada is back.', work });
  });
  afterEach(() => {
    for (const toast of toasts.list) toast.close();
    vi.useRealTimers();
  });

  it('offer the way back as a button', async () => {
    await fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(undone).toBe(1);
    expect(await screen.findByText('ada is back.')).toBeTruthy();
  });

  it('stay while the focus is in them', async () => {
    await fireEvent.focusIn(await screen.findByRole('button', { name: 'Undo' }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(toasts.list).toHaveLength(1);
  });

  it('are undone by the usual key, unless a text is being written', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    await fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
    expect(undone).toBe(0);
    await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(undone).toBe(1);
    field.remove();
  });

  it('can be put away', async () => {
    await fireEvent.click(await screen.findByRole('button', { name: 'Close' }));
    expect(toasts.list).toHaveLength(0);
  });
});
