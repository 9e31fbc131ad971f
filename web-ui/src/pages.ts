import type { Component } from 'svelte';
import type { RouteName } from '$lib/router/routes';

type Page = Component<Record<string, string>>;
type Load = () => Promise<{ default: unknown }>;

/** Which component shows which address; each is fetched when it is first gone to. */
const PAGES: Readonly<Partial<Record<RouteName, Load>>> = {
  about: () => import('./about/AboutPage.svelte'),
  help: () => import('./about/HelpPage.svelte'),
  settings: () => import('./settings/SettingsPage.svelte'),
  invite: () => import('./invite/InvitePage.svelte'),
  dashboard: () => import('./dashboard/DashboardPage.svelte'),
  profile: () => import('./people/ProfilePage.svelte'),
  races: () => import('./lobby/RacesPage.svelte'),
  lobby: () => import('./lobby/LobbyPage.svelte'),
  login: () => import('./login/LoginPage.svelte'),
  'new-race': () => import('./race/new/NewRacePage.svelte'),
  caster: () => import('./race/cast/booth/CasterPage.svelte'),
  race: () => import('./race/RacePage.svelte'),
  solo: () => import('./solo/SoloPage.svelte'),
  session: () => import('./solo/session/SessionPage.svelte'),
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
  admin: () => import('./admin/AdminPage.svelte'),
  'admin-part': () => import('./admin/AdminPage.svelte'),
};

const fallback: Load = () => import('./shell/NotFoundPage.svelte');

export async function pageOf(name: RouteName): Promise<Page> {
  const module = await (PAGES[name] ?? fallback)();
  return module.default as Page;
}
