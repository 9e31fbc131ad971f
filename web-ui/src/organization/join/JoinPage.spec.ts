import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '$lib/api/client';
import { router, session } from '$lib/app';
import { anAccount } from '$lib/live/fixtures';
import { organizations } from '../calls';
import { anOrganization } from '../fixtures';
import JoinPage from './JoinPage.svelte';

describe('JoinPage', () => {
  beforeEach(() => {
    session.me = anAccount('ada');
    session.ready = true;
  });

  it('lets a reader in, and goes there', async () => {
    vi.spyOn(organizations, 'join').mockResolvedValue(anOrganization({ id: 'abcdef12' }));
    render(JoinPage, { slug: 'spring' });
    await fireEvent.click(screen.getByRole('button', { name: 'Join' }));
    await waitFor(() => expect(router.here).toBe('/organizations/abcdef12'));
  });

  it('asks a stranger to sign in, and keeps the link out of the address', () => {
    session.me = null;
    render(JoinPage, { slug: 'spring' });
    expect(screen.getByRole('link', { name: 'Sign in to join' }).getAttribute('href')).toBe('/login');
    expect(sessionStorage.getItem('photofinish.way-back')).toBe('/organizations/join/spring');
  });

  it('does not know every link', async () => {
    vi.spyOn(organizations, 'join').mockRejectedValue(new ApiError(404, 'No such link.'));
    render(JoinPage, { slug: 'autumn' });
    await fireEvent.click(screen.getByRole('button', { name: 'Join' }));
    expect(await screen.findByRole('heading', { name: 'No such invitation' })).toBeTruthy();
  });

  it('says why the server did not take somebody in', async () => {
    vi.spyOn(organizations, 'join').mockRejectedValue(new ApiError(409, 'You are a member already.'));
    render(JoinPage, { slug: 'spring' });
    await fireEvent.click(screen.getByRole('button', { name: 'Join' }));
    expect((await screen.findByRole('alert')).textContent).toContain('You are a member already.');
  });
});
