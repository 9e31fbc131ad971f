/** Every address of the page. A segment that begins with a colon is a parameter of the page. */
const ADDRESSES = {
  lobby: '/',
  races: '/races',
  about: '/about',
  help: '/help',
  login: '/login',
  'new-race': '/race/new',
  race: '/race/:id',
  caster: '/race/:id/cast',
  invite: '/invite/:token',
  dashboard: '/dashboard',
  profile: '/user/:login',
  settings: '/settings',
  solo: '/training',
  session: '/training/:id',
  organizations: '/organizations',
  'organization-invite': '/organizations/join/:slug',
  organization: '/organizations/:id',
  'organization-part': '/organizations/:id/:part',
  tournament: '/tournaments/:id',
  'tournament-part': '/tournaments/:id/:part',
  'tournament-player': '/tournaments/:id/players/:user',
  'tournament-permalink': '/tournaments/:id/permalinks/:permalink',
  'async-run': '/runs/:id',
  'live-race': '/live-races/:id',
  admin: '/admin',
  'admin-part': '/admin/:part',
} as const;

export type RouteName = keyof typeof ADDRESSES | 'not-found';

export interface Route {
  name: RouteName;
  params: Readonly<Record<string, string>>;
}

const PARAMETERS: Readonly<Record<string, RegExp>> = {
  id: /^[0-9a-f-]{8,64}$/i,
  token: /^[\w-]{8,200}$/,
  login: /^\w{1,40}$/,
  part: /^[a-z]{2,20}$/,
  slug: /^[\w-]{3,100}$/,
  user: /^[0-9a-f-]{8,64}$/i,
  permalink: /^[0-9a-f-]{8,64}$/i,
};

const segments = (path: string) => path.split('/').filter((part) => part !== '');

export function routeOf(path: string): Route {
  for (const [name, address] of Object.entries(ADDRESSES)) {
    const params = match(segments(address), segments(path));
    if (params !== null) return { name: name as RouteName, params };
  }
  return { name: 'not-found', params: {} };
}

function match(address: string[], path: string[]): Record<string, string> | null {
  if (address.length !== path.length) return null;
  const params: Record<string, string> = {};
  for (const [i, expected] of address.entries()) {
    const actual = path[i] ?? '';
    if (!expected.startsWith(':')) {
      if (actual !== expected) return null;
      continue;
    }
    const name = expected.slice(1);
    if (PARAMETERS[name]?.test(actual) !== true) return null;
    params[name] = actual;
  }
  return params;
}

const under = (place: string, id: string, part?: string) =>
  part ? `/${place}/${id}/${part}` : `/${place}/${id}`;

export const paths = {
  lobby: '/',
  races: '/races',
  about: '/about',
  help: '/help',
  newRace: '/race/new',
  race: (id: string) => `/race/${id}`,
  caster: (id: string) => `/race/${id}/cast`,
  invite: (token: string) => `/invite/${token}`,
  dashboard: '/dashboard',
  profile: (login: string) => `/user/${login}`,
  settings: '/settings',
  solo: '/training',
  session: (id: string) => `/training/${id}`,
  organizations: '/organizations',
  organization: (id: string, part?: string) => under('organizations', id, part),
  organizationInvite: (slug: string) => `/organizations/join/${slug}`,
  tournament: (id: string, part?: string) => under('tournaments', id, part),
  tournamentPlayer: (id: string, user: string) => `/tournaments/${id}/players/${user}`,
  tournamentPermalink: (id: string, permalink: string) => `/tournaments/${id}/permalinks/${permalink}`,
  asyncRun: (id: string) => `/runs/${id}`,
  liveRace: (id: string) => `/live-races/${id}`,
  admin: (part?: string) => (part ? `/admin/${part}` : '/admin'),
  login: (next?: string) => (next && next !== '/' ? `/login?next=${encodeURIComponent(next)}` : '/login'),
};

/** Where to go after signing in: a path of this site and nothing else. */
export function safeNext(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
}
