import type { Me, Role } from '$lib/api/types';
import type { RouteName } from '$lib/router/routes';

const NEEDS: Readonly<Partial<Record<RouteName, Role>>> = {
  dashboard: 'user',
  settings: 'user',
  solo: 'user',
  organizations: 'user',
  organization: 'user',
  'organization-part': 'user',
  tournament: 'user',
  'tournament-part': 'user',
  'tournament-player': 'user',
  'tournament-permalink': 'user',
  'async-run': 'user',
  'live-race': 'user',
  'new-race': 'organizer',
  admin: 'admin',
  'admin-part': 'admin',
};

export type Access = { open: true } | { open: false; why: 'restoring' | 'sign-in' | Role };

const RANKS: readonly Role[] = ['user', 'organizer', 'admin'];

/** Whether a page is open to a reader. The server decides about what is in it; this explains before it has to. */
export function accessTo(page: RouteName, me: Me | null, ready: boolean): Access {
  const need = NEEDS[page];
  if (need === undefined) return { open: true };
  // Who just signed in is known at once; who may be signed in is worth waiting for.
  if (me === null) return { open: false, why: ready ? 'sign-in' : 'restoring' };
  return RANKS.indexOf(me.role) >= RANKS.indexOf(need) ? { open: true } : { open: false, why: need };
}
