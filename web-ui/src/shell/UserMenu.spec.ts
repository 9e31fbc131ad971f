import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { anAccount } from '$lib/live/fixtures';
import UserMenu from './UserMenu.svelte';

const toggle = () => screen.getByRole('button', { name: /Your account/ });
const focused = () => document.activeElement?.textContent;
const key = (name: string) => fireEvent.keyDown(document.activeElement as Element, { key: name });

describe('UserMenu', () => {
  beforeEach(async () => {
    render(UserMenu, { me: anAccount('ada') });
    await fireEvent.click(toggle());
  });

  it('leads to what is one’s own', () => {
    const entries = screen.getAllByRole('menuitem').map((entry) => entry.getAttribute('href'));
    expect(entries).toEqual(['/dashboard', '/user/ada', '/settings', null]);
  });

  it('is gone through with the arrow keys, round and round', async () => {
    expect(focused()).toBe('Dashboard');
    await key('ArrowUp');
    expect(focused()).toBe('Sign out');
    await key('ArrowDown');
    await key('ArrowDown');
    expect(focused()).toBe('Profile');
    await key('End');
    expect(focused()).toBe('Sign out');
  });

  it('closes with Escape and gives the focus back', async () => {
    await key('Escape');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(toggle());
  });

  it('closes with a click elsewhere', async () => {
    await fireEvent.click(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
  });
});
