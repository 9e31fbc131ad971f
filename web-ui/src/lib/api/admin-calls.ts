import type { ApiClient } from './client';
import type { Accepted } from './endpoints';
import type { Health } from './health';
import { query } from './query';
import type {
  ActivityTimeline,
  ClaimedSeed,
  Delivery,
  DeliveryPage,
  RaceList,
  RebuildProgress,
  Role,
  SeedList,
  SeedStats,
  UserRow,
} from './types';

export interface SeedFilter {
  pool: string | null;
  status: string | null;
  health: string | null;
}

const rebuild = (projection: string) => `/api/admin/projections/${encodeURIComponent(projection)}/rebuild`;

/** What administrators can ask and do. */
export function adminCalls(api: ApiClient) {
  return {
    /** The body is the list alone: how many there are in all stands in a header. */
    users: async (offset: number, limit: number, signal: AbortSignal) => {
      const reply = await api.open(`/api/admin/users${query({ offset, limit })}`, {}, signal);
      const rows = (await reply.json()) as UserRow[];
      return { rows, total: Number(reply.headers.get('photofinish-total') ?? rows.length) };
    },
    changeRole: (user: string, role: Role) =>
      api.patch<UserRow | Accepted>(`/api/admin/users/${encodeURIComponent(user)}`, { role }),
    seedStats: () => api.get<SeedStats>('/api/admin/seeds/stats'),
    seeds: ({ pool, status, health }: SeedFilter, offset: number, limit: number, signal: AbortSignal) =>
      api.get<SeedList>(
        `/api/admin/seeds${query({ pool_name: pool, status, health, offset, limit })}`,
        signal,
      ),
    scanSeeds: (pool_name: string, signal: AbortSignal) =>
      api.follow('/api/admin/seeds/scan', { pool_name }, signal),
    discardSeeds: (pool_name: string) =>
      api.post<{ discarded: number }>('/api/admin/seeds/discard', { pool_name }),
    claimSeed: (pool_name: string, purpose: string) =>
      api.post<ClaimedSeed>('/api/admin/seeds/claim', { pool_name, purpose }),
    releaseSeed: (seed: string) => api.delete<unknown>(`/api/admin/seeds/claims/${encodeURIComponent(seed)}`),
    allActivity: (after: string | null, limit: number, signal: AbortSignal) =>
      api.get<ActivityTimeline>(`/api/admin/activity${query({ after, limit })}`, signal),
    deliveries: (status: string | null, after: string | null, limit: number, signal: AbortSignal) =>
      api.get<DeliveryPage>(`/api/admin/deliveries${query({ status, after, limit })}`, signal),
    retryDelivery: (id: number) => api.post<Delivery>(`/api/admin/deliveries/${id}/retry`),
    health: () => api.get<Health>('/health'),
    rebuild: (projection: string) => api.post<RebuildProgress>(rebuild(projection)),
    rebuildProgress: (projection: string) => api.get<RebuildProgress>(rebuild(projection)),
    racesFrom: (offset: number, limit: number, signal: AbortSignal) =>
      api.get<RaceList>(`/api/races${query({ offset, limit })}`, signal),
  };
}
