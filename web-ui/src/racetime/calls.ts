import type { ApiClient } from '$lib/api/client';
import type { Schemas } from '$lib/api/types';
import { api } from '$lib/app';

export type RacetimeLink = Schemas['RacetimeLink'];
export type RacetimeBot = Schemas['RacetimeBot'];
export type RacetimeRoom = Schemas['RacetimeRoom'];

/** What can be asked of racetime.gg through the server. */
export function racetimeCalls(server: ApiClient) {
  return {
    link: () => server.get<RacetimeLink>('/api/racetime/link/status'),
    beginLink: () => server.post<Schemas['RacetimeLinkStart']>('/api/racetime/link'),
    unlink: () => server.post<RacetimeLink>('/api/racetime/link/unlink'),
    bots: () => server.get<Schemas['RacetimeBots']>('/api/admin/racetime/bots'),
    retryBot: (category: string) =>
      server.post<RacetimeBot>(`/api/admin/racetime/bots/${encodeURIComponent(category)}/retry`),
    watch: (room: string) => server.post<RacetimeRoom>('/api/admin/racetime/rooms', { room }),
  };
}

export const racetime = racetimeCalls(api);
