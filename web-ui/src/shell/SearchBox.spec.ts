import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { calls, router } from '$lib/app';
import { aUser } from '$lib/live/fixtures';
import SearchBox from './SearchBox.svelte';

const box = () => screen.getByRole('combobox');
const key = (name: string) => fireEvent.keyDown(box(), { key: name });
const chosen = () =>
  document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent.trim();

async function typed(text: string) {
  await fireEvent.input(box(), { target: { value: text } });
  await screen.findByRole('option', { name: /ada$/ });
}

describe('SearchBox', () => {
  let done: number;

  beforeEach(async () => {
    done = 0;
    vi.spyOn(calls, 'searchUsers').mockResolvedValue([aUser('ada'), aUser('adam')]);
    router.go('/');
    render(SearchBox, { ondone: () => (done += 1) });
  });

  it('says which one the arrow keys are at, and goes to its profile', async () => {
    expect(box().getAttribute('aria-expanded')).toBe('false');
    await typed('ad');
    expect(box().getAttribute('aria-expanded')).toBe('true');
    await key('ArrowDown');
    await key('ArrowDown');
    expect(chosen()).toContain('adam');
    await key('Enter');
    await waitFor(() => expect(router.here).toBe('/user/adam'));
    expect(done).toBe(1);
  });

  it('does not choose among several on its own', async () => {
    await typed('ad');
    await key('Enter');
    expect(router.here).toBe('/');
  });

  it('closes, then empties, then is done with, by Escape', async () => {
    await typed('ad');
    await key('Escape');
    expect(screen.queryByRole('option')).toBeNull();
    expect((box() as HTMLInputElement).value).toBe('ad');
    await key('Escape');
    expect((box() as HTMLInputElement).value).toBe('');
    expect(done).toBe(0);
    await key('Escape');
    expect(done).toBe(1);
  });

  it('closes when the reader turns to something else', async () => {
    await typed('ad');
    await fireEvent.click(document.body);
    expect(screen.queryByRole('option')).toBeNull();
  });
});
