import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '../api/client';
import type { Me } from '../api/types';
import { anAccount } from '../live/fixtures';
import { Session, TOKEN_KEY } from './session.svelte';

const olga: Me = anAccount('olga', { role: 'organizer' });

function aSession(me: () => Promise<Me>) {
  const signedIn: unknown[][] = [];
  const session = new Session(() => ({
    me,
    signInLocally: (...given) => {
      signedIn.push(given);
      return Promise.resolve({ token: 't2' });
    },
    signOut: () => Promise.reject(new ApiError(404, 'No such thing.')),
  }));
  return { session, signedIn };
}

describe('Session', () => {
  beforeEach(() => localStorage.clear());

  it('restores who the stored token stands for', async () => {
    localStorage.setItem(TOKEN_KEY, 't1');
    const { session } = aSession(() => Promise.resolve(olga));
    await session.restore();
    expect(session.ready).toBe(true);
    expect(session.mayOrganize).toBe(true);
  });

  it('forgets a token the server does not know', async () => {
    localStorage.setItem(TOKEN_KEY, 't1');
    const { session } = aSession(() => Promise.reject(new ApiError(401, 'Sign in first.')));
    await session.restore();
    expect(session.token).toBeNull();
    expect(session.ready).toBe(true);
  });

  it('tells a session that the server ended from none, until the next begins', async () => {
    const { session } = aSession(() => Promise.resolve(olga));
    session.expire();
    expect(session.ended).toBe(false);
    await session.signIn('olga');
    session.expire();
    expect([session.ended, session.token, session.me]).toEqual([true, null, null]);
    await session.signIn('olga');
    expect(session.ended).toBe(false);
    await session.signOut();
    expect(session.ended).toBe(false);
  });

  it('keeps the token while the server cannot be reached', async () => {
    localStorage.setItem(TOKEN_KEY, 't1');
    const { session } = aSession(() => Promise.reject(new ApiError(0, 'unreachable')));
    await session.restore();
    expect(session.token).toBe('t1');
  });

  it('signs in by name and remembers the token', async () => {
    const { session, signedIn } = aSession(() => Promise.resolve(olga));
    await session.signIn('olga', 'organizer');
    expect(signedIn).toEqual([['olga', 'organizer']]);
    expect(session.token).toBe('t2');
    expect(session.me).toEqual(olga);
  });

  it('takes up the session of the cookie after Twitch and finds it again, without a token', async () => {
    const { session } = aSession(() => Promise.resolve(olga));
    await session.signedInByTwitch();
    expect(session.token).toBeNull();
    const { session: later } = aSession(() => Promise.resolve(olga));
    await later.restore();
    expect(later.me).toEqual(olga);
    later.forget();
    await later.restore();
    expect(later.me).toBeNull();
  });

  it('does not claim to have signed out everywhere when the server did not', async () => {
    localStorage.setItem(TOKEN_KEY, 't1');
    const { session } = aSession(() => Promise.resolve(olga));
    await session.restore();
    await expect(session.signOutEverywhere()).rejects.toThrow('No such thing.');
    expect(session.me).toEqual(olga);
  });

  it('signs out here even when the server has no such call', async () => {
    localStorage.setItem(TOKEN_KEY, 't1');
    const { session } = aSession(() => Promise.resolve(olga));
    await session.signOut();
    expect(session.token).toBeNull();
    expect(session.me).toBeNull();
  });
});
