import type { ApiClient } from './client';
import type { Accepted } from './endpoints';
import { query } from './query';
import type { Ghost, HistoryPage, Pools, SoloDetail, SoloDraft, SoloSession } from './types';

const session = (id: string) => `/api/training/${encodeURIComponent(id)}`;

/** What can be asked about training alone. */
export function soloCalls(api: ApiClient) {
  return {
    soloPools: () => api.get<Pools>('/api/pools?type=training'),
    soloSessions: () => api.get<SoloSession[]>('/api/training'),
    /** `key` names the wish: sent again after a cut, it begins no second session. */
    startSolo: (body: SoloDraft, key: string) =>
      api.postOnce<SoloDetail | Accepted>('/api/training', key, body),
    soloSession: (id: string) => api.get<SoloDetail>(session(id)),
    abandonSolo: (id: string) => api.post<SoloDetail | Accepted>(`${session(id)}/abandon`),
    soloHistory: (id: string, type: string, after: string | null) =>
      api.get<HistoryPage>(`${session(id)}/history${query({ type, after, limit: 1_000 })}`),
    ghosts: (id: string) => api.get<Ghost[]>(`${session(id)}/ghosts`),
    soloModConfig: (id: string) => api.blob(`${session(id)}/mod-config`),
    /** The pack, from where `headers` say it was cut. */
    soloPack: (id: string, headers: Readonly<Record<string, string>>, signal: AbortSignal) =>
      api.open(`${session(id)}/pack`, headers, signal),
  };
}
