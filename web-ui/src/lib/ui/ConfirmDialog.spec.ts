import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import ConfirmDialog from './ConfirmDialog.svelte';

function aQuestion(work: () => Promise<unknown>) {
  let closed = 0;
  const texts = { title: 'Reset the race?', text: 'All times are taken back.', confirm: 'Reset race' };
  render(ConfirmDialog, { ...texts, work, onclose: () => (closed += 1) });
  return () => closed;
}

describe('ConfirmDialog', () => {
  it('does the work and closes', async () => {
    const closed = aQuestion(() => Promise.resolve());
    await fireEvent.click(screen.getByRole('button', { name: 'Reset race' }));
    await waitFor(() => expect(closed()).toBe(1));
  });

  it('stays open with the refusal', async () => {
    const closed = aQuestion(() => Promise.reject(new Error('The race is over.')));
    await fireEvent.click(screen.getByRole('button', { name: 'Reset race' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('The race is over.'));
    expect(closed()).toBe(0);
  });

  it('is cancelled by its button and by Escape', async () => {
    const closed = aQuestion(() => Promise.resolve());
    await fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(closed()).toBe(2);
  });

  it('keeps the tab key inside', async () => {
    aQuestion(() => Promise.resolve());
    const confirm = screen.getByRole('button', { name: 'Reset race' });
    confirm.focus();
    await fireEvent.keyDown(confirm, { key: 'Tab' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }));
    await fireEvent.keyDown(document.activeElement as Element, { key: 'Tab', shiftKey: true });
    expect(document.activeElement).toBe(confirm);
  });
});
