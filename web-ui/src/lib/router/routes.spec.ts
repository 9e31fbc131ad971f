import { describe, expect, it } from 'vitest';
import { paths, routeOf, safeNext } from './routes';

describe('routes', () => {
  it.each([
    ['/', { name: 'lobby' }],
    ['/login', { name: 'login' }],
    ['/race/new', { name: 'new-race' }],
    [
      '/race/22222222-2222-4222-8222-222222222222',
      { name: 'race', id: '22222222-2222-4222-8222-222222222222' },
    ],
    ['/race/', { name: 'not-found' }],
    ['/race/../etc', { name: 'not-found' }],
    ['/elsewhere', { name: 'not-found' }],
  ])('reads %s', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  it('comes back to where the sign-in was asked for', () => {
    expect(safeNext(new URL(paths.login('/race/abc?x=1'), 'http://here').search)).toBe('/race/abc?x=1');
  });

  it.each(['?next=https://elsewhere', '?next=//elsewhere', '?next=/%5Celsewhere', ''])(
    'never leaves the site (%s)',
    (search) => {
      expect(safeNext(search)).toBe('/');
    },
  );
});
