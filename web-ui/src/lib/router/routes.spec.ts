import { describe, expect, it } from 'vitest';
import { paths, routeOf, safeNext } from './routes';

describe('routes', () => {
  it.each([
    ['/', 'lobby', {}],
    ['/login', 'login', {}],
    ['/race/new', 'new-race', {}],
    ['/race/22222222-2222-4222-8222-222222222222', 'race', { id: '22222222-2222-4222-8222-222222222222' }],
    ['/race/22222222-2222/cast', 'caster', { id: '22222222-2222' }],
    ['/user/ada_1815', 'profile', { login: 'ada_1815' }],
    ['/admin', 'admin', {}],
    ['/admin/seeds', 'admin-part', { part: 'seeds' }],
    ['/organizations/join/spring-cup', 'organization-invite', { slug: 'spring-cup' }],
    ['/organizations/22222222-2222', 'organization', { id: '22222222-2222' }],
    ['/organizations/22222222-2222/members', 'organization-part', { id: '22222222-2222', part: 'members' }],
    [
      '/tournaments/22222222-2222/players/33333333-3333',
      'tournament-player',
      { id: '22222222-2222', user: '33333333-3333' },
    ],
    ['/race/', 'not-found', {}],
    ['/race/../etc', 'not-found', {}],
    ['/elsewhere', 'not-found', {}],
  ])('reads %s', (path, name, params) => {
    expect(routeOf(path)).toEqual({ name, params });
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
