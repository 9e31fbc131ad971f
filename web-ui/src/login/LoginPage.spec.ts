import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { calls, router, session } from '$lib/app';
import type { WaysToSignIn } from '$lib/api/types';
import { anAccount } from '$lib/live/fixtures';
import LoginPage from './LoginPage.svelte';

async function opened(path: string, ways: WaysToSignIn) {
  vi.spyOn(calls, 'waysToSignIn').mockResolvedValue(ways);
  vi.spyOn(calls, 'me').mockResolvedValue(anAccount('olga'));
  router.go(path);
  render(LoginPage);
}

describe('LoginPage', () => {
  beforeEach(() => {
    session.forget();
  });

  it('offers Twitch when the server does', async () => {
    await opened('/login?next=%2Frace%2Fnew', { twitch: true, local: false });
    const link = await screen.findByRole('link', { name: 'Continue with Twitch' });
    expect(link.getAttribute('href')).toContain('/api/auth/twitch?redirect_url=');
    expect(screen.queryByText('Local identity mode.')).toBeNull();
  });

  it('offers a name when the server does', async () => {
    await opened('/login', { twitch: false, local: true });
    expect(await screen.findByText('Local identity mode.')).toBeTruthy();
  });

  it('goes on where the reader came from, signed in, and leaves the code behind', async () => {
    await opened('/login?next=%2Frace%2Fnew&code=abc', { twitch: true, local: false });
    await waitFor(() => expect(router.here).toBe('/race/new'));
    expect(session.me?.twitch_username).toBe('olga');
    expect(session.token).toBeNull();
  });

  it('says why the reader is not signed in', async () => {
    await opened('/login?error=twitch-silent', { twitch: true, local: false });
    expect((await screen.findByRole('alert')).textContent).toContain('Twitch did not confirm');
  });
});
