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
  admin: () => import('./admin/AdminPage.svelte'),
  'admin-part': () => import('./admin/AdminPage.svelte'),
};

/** Pages of a part that few readers go to: which they are is fetched with the first of them. */
const tournaments = () => import('./tournament-pages');

const fallback: Load = () => import('./shell/NotFoundPage.svelte');

export async function pageOf(name: RouteName): Promise<Page> {
  const load = PAGES[name] ?? (name === 'not-found' ? undefined : (await tournaments()).PAGES[name]);
  const module = await (load ?? fallback)();
  return module.default as Page;
}
