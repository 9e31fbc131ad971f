import type { Me } from '$lib/api/types';
import { paths, type RouteName } from '$lib/router/routes';

export interface Place {
  href: string;
  /** Which text names it. */
  name: 'races' | 'solo' | 'tournaments' | 'help' | 'admin';
  routes: readonly RouteName[];
}

const races: Place = { href: paths.races, name: 'races', routes: ['races', 'race', 'lobby'] };
const solo: Place = { href: paths.solo, name: 'solo', routes: ['solo', 'session'] };
const tournaments: Place = {
  href: paths.organizations,
  name: 'tournaments',
  routes: [
    'organizations',
    'organization',
    'organization-part',
    'tournament',
    'tournament-part',
    'tournament-player',
    'tournament-permalink',
    'async-run',
    'live-race',
  ],
};
const help: Place = { href: paths.help, name: 'help', routes: ['help'] };
const admin: Place = { href: paths.admin(), name: 'admin', routes: ['admin', 'admin-part'] };

/** Where the main navigation leads whom; to tournaments only where the server holds them. */
export function placesFor(me: Me | null, withTournaments: boolean): readonly Place[] {
  if (me === null) return [races, help];
  const own = withTournaments ? [races, solo, tournaments, help] : [races, solo, help];
  return me.role === 'admin' ? [...own, admin] : own;
}
