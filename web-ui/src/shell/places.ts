import type { Me } from '$lib/api/types';
import { paths, type RouteName } from '$lib/router/routes';

export interface Place {
  href: string;
  /** Which text names it. */
  name: 'races' | 'solo' | 'help' | 'admin';
  routes: readonly RouteName[];
}

const races: Place = { href: paths.races, name: 'races', routes: ['races', 'race', 'lobby'] };
const solo: Place = { href: paths.solo, name: 'solo', routes: ['solo', 'session'] };
const help: Place = { href: paths.help, name: 'help', routes: ['help'] };
const admin: Place = { href: paths.admin(), name: 'admin', routes: ['admin', 'admin-part'] };

/** Where the main navigation leads whom. */
export function placesFor(me: Me | null): readonly Place[] {
  if (me === null) return [races, help];
  return me.role === 'admin' ? [races, solo, help, admin] : [races, solo, help];
}
