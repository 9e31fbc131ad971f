import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calls } from '$lib/app';
import { aUser } from '$lib/live/fixtures';
import UserCombobox from './UserCombobox.svelte';

describe('UserCombobox', () => {
  let chosen: string[];
  let escaped: number;

  beforeEach(() => {
    vi.useFakeTimers();
    chosen = [];
    escaped = 0;
    vi.spyOn(calls, 'searchUsers').mockImplementation(() => Promise.resolve([aUser('ada'), aUser('adam')]));
  });
  afterEach(() => vi.useRealTimers());

  async function aField(props: { free?: boolean; taken?: Set<string> } = {}) {
    const onchoose = (login: string) => {
      chosen.push(login);
      return Promise.resolve(true);
    };
    render(UserCombobox, { label: 'Player', onchoose, onescape: () => (escaped += 1), ...props });
    const input = screen.getByRole('combobox', { name: 'Player' });
    await fireEvent.input(input, { target: { value: 'ad' } });
    await vi.advanceTimersByTimeAsync(300);
    return input;
  }
  const press = (input: HTMLElement, key: string) => fireEvent.keyDown(input, { key });

  it('chooses by arrows and Enter, and says which entry it is on', async () => {
    const input = await aField();
    expect(input.getAttribute('aria-expanded')).toBe('true');
    await press(input, 'ArrowDown');
    await press(input, 'ArrowDown');
    const active = screen.getByRole('option', { selected: true });
    expect(active.textContent).toContain('adam');
    expect(input.getAttribute('aria-activedescendant')).toBe(active.id);
    await press(input, 'Enter');
    expect(chosen).toEqual(['adam']);
  });

  it('chooses by a click', async () => {
    await aField();
    await fireEvent.click(screen.getAllByRole('option')[0] as HTMLElement);
    expect(chosen).toEqual(['ada']);
  });

  it('takes free text only where it may', async () => {
    await press(await aField(), 'Enter');
    expect(chosen).toEqual([]);
  });

  it('takes free text on Enter', async () => {
    await press(await aField({ free: true }), 'Enter');
    expect(chosen).toEqual(['ad']);
  });

  it('closes the list, then empties itself, then lets go on Escape', async () => {
    const input = await aField();
    await press(input, 'Escape');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    await press(input, 'Escape');
    await press(input, 'Escape');
    expect(escaped).toBe(1);
  });

  it('does not offer who is in already', async () => {
    await aField({ taken: new Set(['ada']) });
    expect(screen.getAllByRole('option')).toHaveLength(1);
  });
});
