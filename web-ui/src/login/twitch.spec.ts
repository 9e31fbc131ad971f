import { describe, expect, it } from 'vitest';
import { safeNext } from '$lib/router/routes';
import { comingBack, toTwitch } from './twitch';

describe('toTwitch', () => {
  it('says where to come back to, and what the browser reads', () => {
    const query = new URL(toTwitch('/race/1?tab=log', 'fr-CA'), 'https://here.example').searchParams;
    expect(query.get('redirect_url')).toBe('/login?next=%2Frace%2F1%3Ftab%3Dlog');
    expect(query.get('locale')).toBe('fr');
  });

  it('is understood by the page it leads back to', () => {
    const query = new URL(toTwitch('/race/1?tab=log', 'en'), 'https://here.example').searchParams;
    const search = `${(query.get('redirect_url') ?? '').replace('/login', '')}&code=abc`;
    expect(safeNext(search)).toBe('/race/1?tab=log');
    expect(comingBack(search)).toEqual({ signedIn: true, error: null });
  });
});

describe('comingBack', () => {
  it('is not what every visit is', () => {
    expect(comingBack('?next=%2F')).toEqual({ signedIn: false, error: null });
  });

  it('says why nobody was signed in, in words of its own', () => {
    expect(comingBack('?code=x&error=login-denied')).toMatchObject({ signedIn: false });
    expect(comingBack('?error=login-denied').error).toContain('not allowed');
    expect(comingBack('?error=%3Cb%3Eyour+account+is+locked').error).toBe(
      'You were not signed in. Please begin again.',
    );
  });
});
