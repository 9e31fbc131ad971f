export type Route =
  | { name: 'lobby' }
  | { name: 'login' }
  | { name: 'new-race' }
  | { name: 'race'; id: string }
  | { name: 'not-found' };

const ID = /^[0-9a-f-]{8,64}$/i;

export function routeOf(path: string): Route {
  const [first, second, ...rest] = path.split('/').filter((part) => part !== '');
  if (first === undefined) return { name: 'lobby' };
  if (first === 'login' && second === undefined) return { name: 'login' };
  if (first === 'race' && second !== undefined && rest.length === 0) {
    if (second === 'new') return { name: 'new-race' };
    if (ID.test(second)) return { name: 'race', id: second };
  }
  return { name: 'not-found' };
}

export const paths = {
  lobby: '/',
  newRace: '/race/new',
  race: (id: string) => `/race/${id}`,
  login: (next?: string) => (next && next !== '/' ? `/login?next=${encodeURIComponent(next)}` : '/login'),
};

/** Where to go after signing in: a path of this site and nothing else. */
export function safeNext(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
}
