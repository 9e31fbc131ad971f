import type { RouteName } from '$lib/router/routes';

/** Which component shows which address of organizations, tournaments and live races. */
export const PAGES: Readonly<Partial<Record<RouteName, () => Promise<{ default: unknown }>>>> = {
  organizations: () => import('./organization/list/OrganizationsPage.svelte'),
  'organization-invite': () => import('./organization/join/JoinPage.svelte'),
  organization: () => import('./organization/OrganizationPage.svelte'),
  'organization-part': () => import('./organization/OrganizationPage.svelte'),
  tournament: () => import('./tournament/TournamentPage.svelte'),
  'tournament-part': () => import('./tournament/TournamentPage.svelte'),
  'tournament-player': () => import('./tournament/player/PlayerPage.svelte'),
  'tournament-permalink': () => import('./tournament/pools/PermalinkPage.svelte'),
  'async-run': () => import('./tournament/run/RunPage.svelte'),
  'live-race': () => import('./liverace/LiveRacePage.svelte'),
};
