import type { ApiClient } from '$lib/api/client';
import type { Accepted } from '$lib/api/endpoints';
import { query } from '$lib/api/query';
import { api } from '$lib/app';
import type {
  EligibleList,
  LiveRace,
  LiveRaceDraft,
  LiveRaceList,
  ParticipantList,
  RecordReport,
  RecordWish,
} from './types';

const part = (id: string) => encodeURIComponent(id);
const of = (tournament: string) => `/api/async-tournaments/${part(tournament)}/live-races`;
const one = (id: string) => `/api/async-tournaments/live-races/${part(id)}`;

/** What can be asked of live races. */
export function liveRaceCalls(server: ApiClient) {
  return {
    list: (tournament: string, status: string | null, after: string | null, signal?: AbortSignal) =>
      server.get<LiveRaceList>(`${of(tournament)}${query({ status, after, limit: 100 })}`, signal),
    upcoming: (organization: string, signal?: AbortSignal) =>
      server.get<LiveRaceList>(`/api/organizations/${part(organization)}/live-races/upcoming`, signal),
    liveRace: (id: string) => server.get<LiveRace>(one(id)),
    participants: (id: string) => server.get<ParticipantList>(`${one(id)}/participants`),
    eligible: (id: string, eligible: boolean | null, after: number | null, signal?: AbortSignal) =>
      server.get<EligibleList>(
        `${one(id)}/eligible${query({ eligible: eligible === null ? null : String(eligible), after, limit: 200 })}`,
        signal,
      ),
    /** `key` names the wish: sent again after a cut, it schedules no second race. */
    create: (tournament: string, draft: LiveRaceDraft, key: string) =>
      server.postOnce<LiveRace | Accepted>(of(tournament), key, draft),
    change: (id: string, changes: Partial<LiveRaceDraft>) =>
      server.patch<LiveRace | Accepted>(one(id), changes),
    remove: (id: string) => server.delete<unknown>(one(id)),
    cancel: (id: string, reason: string | null, force: boolean) =>
      server.post<LiveRace | Accepted>(`${one(id)}/cancel`, { reason, force }),
    openRoom: (id: string) => server.post<LiveRace | Accepted>(`${one(id)}/open-room`),
    record: (id: string, wish: RecordWish) => server.post<RecordReport | Accepted>(`${one(id)}/record`, wish),
  };
}

export type LiveRaceCalls = ReturnType<typeof liveRaceCalls>;
export const liveRaces = liveRaceCalls(api);
