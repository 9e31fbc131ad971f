import { describe, expect, it } from 'vitest';
import { anAccount } from '$lib/live/fixtures';
import { accessTo } from './access';
import { placesFor } from './places';

const ada = anAccount('ada');
const olga = anAccount('olga', { role: 'organizer' });
const root = anAccount('root', { role: 'admin' });

describe('access to pages', () => {
  it('is everybody’s where nothing is anybody’s own', () => {
    expect(accessTo('races', null, false)).toEqual({ open: true });
    expect(accessTo('profile', null, true)).toEqual({ open: true });
  });

  it('waits for the session before it says no', () => {
    expect(accessTo('settings', null, false)).toEqual({ open: false, why: 'restoring' });
    expect(accessTo('settings', null, true)).toEqual({ open: false, why: 'sign-in' });
    expect(accessTo('settings', ada, true)).toEqual({ open: true });
  });

  it('goes by role', () => {
    expect(accessTo('new-race', ada, true)).toEqual({ open: false, why: 'organizer' });
    expect(accessTo('new-race', olga, true)).toEqual({ open: true });
    expect(accessTo('admin', olga, true)).toEqual({ open: false, why: 'admin' });
    expect(accessTo('admin-part', root, true)).toEqual({ open: true });
  });
});

describe('the main navigation', () => {
  it.each([
    [null, ['races', 'help']],
    [ada, ['races', 'solo', 'help']],
    [root, ['races', 'solo', 'help', 'admin']],
  ])('leads each role where it may go', (me, names) => {
    expect(placesFor(me, false).map((place) => place.name)).toEqual(names);
  });

  it('leads to tournaments where the server holds them, and only who is signed in', () => {
    expect(placesFor(ada, true).map((place) => place.name)).toEqual(['races', 'solo', 'tournaments', 'help']);
    expect(placesFor(null, true).map((place) => place.name)).toEqual(['races', 'help']);
  });
});
