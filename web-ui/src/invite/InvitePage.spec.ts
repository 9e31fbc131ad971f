import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '$lib/api/client';
import type { Invitation } from '$lib/api/types';
import { calls, router, session } from '$lib/app';
import { aParticipant, anAccount } from '$lib/live/fixtures';
import InvitePage from './InvitePage.svelte';

const TOKEN = 'secret-token-0123456789';
const invitation: Invitation = {
  token: TOKEN,
  race_name: 'Friday run',
  organizer_name: 'olga',
  race_status: 'setup',
  twitch_username: 'Ada',
};

function opened(change: Partial<Invitation> = {}) {
  vi.spyOn(calls, 'invitation').mockResolvedValue({ ...invitation, ...change });
  render(InvitePage, { token: TOKEN });
}

describe('InvitePage', () => {
  beforeEach(() => {
    sessionStorage.clear();
    session.me = null;
    session.ready = true;
  });

  it('asks a stranger to sign in, and keeps the token out of the address', async () => {
    opened();
    const link = await screen.findByRole('link', { name: 'Sign in to accept' });
    expect(link.getAttribute('href')).toBe('/login');
    expect(sessionStorage.getItem('photofinish.way-back')).toBe(`/invite/${TOKEN}`);
    expect(document.title).not.toContain(TOKEN);
  });

  it('lets the invited one in, however the name is written, and goes to the race', async () => {
    session.me = anAccount('ada');
    vi.spyOn(calls, 'acceptInvitation').mockResolvedValue({
      participant: aParticipant('ada'),
      race_id: '22222222-2222-4222-8222-222222222222',
    });
    opened();
    await fireEvent.click(await screen.findByRole('button', { name: 'Accept the invitation' }));
    await waitFor(() => expect(router.here).toBe('/race/22222222-2222-4222-8222-222222222222'));
  });

  it('tells everybody else whom it is for', async () => {
    session.me = anAccount('bob');
    opened();
    expect(await screen.findByText('This invitation is for Ada, and you are bob.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says when it is too late', async () => {
    session.me = anAccount('ada');
    opened({ race_status: 'running' });
    expect(await screen.findByText('It is too late to join')).toBeTruthy();
  });

  it('does not know every token', async () => {
    vi.spyOn(calls, 'invitation').mockRejectedValue(new ApiError(404, 'No such invitation.'));
    render(InvitePage, { token: TOKEN });
    expect(await screen.findByRole('heading', { name: 'No such invitation' })).toBeTruthy();
  });

  it('says why the server did not accept', async () => {
    session.me = anAccount('ada');
    vi.spyOn(calls, 'acceptInvitation').mockRejectedValue(new ApiError(409, 'You cast this race.'));
    opened();
    await fireEvent.click(await screen.findByRole('button', { name: 'Accept the invitation' }));
    expect((await screen.findByRole('alert')).textContent).toContain('You cast this race.');
  });
});
