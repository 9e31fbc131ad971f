import type { ApiClient } from '$lib/api/client';
import type { Accepted } from '$lib/api/endpoints';
import { query } from '$lib/api/query';
import { api } from '$lib/app';
import type {
  AuditAction,
  AuditEntry,
  Dashboard,
  Listed,
  Permalink,
  PermalinkPage,
  Pool,
  Review,
  Run,
  Standing,
  Submission,
  Tournament,
  TournamentSummary,
  TournamentTerms,
} from './types';

const ALL = '/api/async-tournaments';
const part = (id: string) => encodeURIComponent(id);
const tournament = (id: string) => `${ALL}/${part(id)}`;
const run = (id: string) => `${ALL}/runs/${part(id)}`;
const pool = (id: string) => `${ALL}/pools/${part(id)}`;
const permalink = (id: string) => `${ALL}/permalinks/${part(id)}`;
const inside = (organization: string) => `/api/organizations/${part(organization)}/async-tournaments`;

export interface QueueFilter {
  status: string | null;
  review_status: string | null;
  kind: string | null;
}

export interface AuditFilter {
  action: AuditAction | null;
  /** An account's id, or -1 for the system. */
  actor: string | null;
}

export type Step = 'ready' | 'finish' | 'forfeit' | 'reattempt';

/** What can be asked of tournaments. Apart from the other calls: only their pages fetch it. */
export function tournamentCalls(server: ApiClient) {
  return {
    tournaments: (organization: string, signal?: AbortSignal) =>
      server.get<Listed<TournamentSummary>>(`${inside(organization)}?limit=200`, signal),
    create: (organization: string, terms: TournamentTerms, key: string) =>
      server.postOnce<Tournament | Accepted>(inside(organization), key, terms),
    tournament: (id: string) => server.get<Tournament>(tournament(id)),
    change: (id: string, terms: Partial<TournamentTerms>) =>
      server.patch<Tournament | Accepted>(tournament(id), terms),
    remove: (id: string) => server.delete<unknown>(tournament(id)),
    pools: (id: string) => server.get<Listed<Pool>>(`${tournament(id)}/pools`),
    addPool: (id: string, name: string, description: string | null) =>
      server.post<unknown>(`${tournament(id)}/pools`, { name, description }),
    changePool: (id: string, name: string, description: string | null) =>
      server.patch<unknown>(pool(id), { name, description }),
    removePool: (id: string) => server.delete<unknown>(pool(id)),
    addPermalinks: (id: string, permalinks: readonly { url: string; notes: string | null }[]) =>
      server.post<unknown>(`${pool(id)}/permalinks`, { permalinks }),
    changePermalink: (id: string, changes: Partial<Pick<Permalink, 'url' | 'notes' | 'is_active'>>) =>
      server.patch<unknown>(permalink(id), changes),
    removePermalink: (id: string) => server.delete<unknown>(permalink(id)),
    checkChannel: (id: string) => server.post<Tournament>(`${tournament(id)}/check-channel`),
    recalculate: (id: string) => server.post<unknown>(`${tournament(id)}/recalculate`),
    dashboard: (id: string) => server.get<Dashboard>(`${tournament(id)}/dashboard`),
    permalink: (id: string, shown: string) =>
      server.get<PermalinkPage>(`${tournament(id)}/permalinks/${part(shown)}`),
    leaderboard: (id: string) => server.get<Listed<Standing>>(`${tournament(id)}/leaderboard?limit=1000`),
    playerRuns: (id: string, user: string) =>
      server.get<Listed<Run>>(`${tournament(id)}/players/${part(user)}/runs`),
    /** `key` names the wish: sent again after a cut, it draws no second permalink. */
    start: (id: string, pool_id: string, key: string) =>
      server.postOnce<Run | Accepted>(`${tournament(id)}/runs`, key, { pool_id }),
    run: (id: string) => server.get<Run>(run(id)),
    step: (id: string, step: Step) => server.post<Run | Accepted>(`${run(id)}/${step}`),
    submit: (id: string, submission: Submission) =>
      server.patch<Run | Accepted>(`${run(id)}/submission`, submission),
    extend: (id: string, minutes: number) => server.post<Run | Accepted>(`${run(id)}/extend`, { minutes }),
    disqualify: (id: string, reason: string) =>
      server.post<Run | Accepted>(`${run(id)}/disqualify`, { reason }),
    undo: (id: string, what: 'disqualification' | 'reattempt') =>
      server.post<Run | Accepted>(`${run(id)}/undo-${what}`),
    queue: (id: string, filter: QueueFilter, skip: number, limit: number, signal?: AbortSignal) =>
      server.get<Listed<Run>>(
        `${tournament(id)}/review-queue${query({ ...filter, reviewed_by_id: 0, skip, limit })}`,
        signal,
      ),
    audit: (id: string, filter: AuditFilter, after: string | null, limit: number, signal?: AbortSignal) =>
      server.get<{ items: readonly AuditEntry[]; next: string | null }>(
        `${tournament(id)}/audit${query({ ...filter, after, limit })}`,
        signal,
      ),
    review: (id: string, review: Review) => server.patch<Run | Accepted>(`${run(id)}/review`, review),
  };
}

export type TournamentCalls = ReturnType<typeof tournamentCalls>;
export const tournaments = tournamentCalls(api);
