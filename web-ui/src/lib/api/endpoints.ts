import { adminCalls } from './admin-calls';
import type { ApiClient } from './client';
import { historyCalls } from './history-calls';
import { peopleCalls } from './people-calls';
import { soloCalls } from './solo-calls';
import type {
  AddedParticipant,
  Caster,
  Me,
  NewRace,
  Participant,
  PastState,
  Pools,
  Race,
  RaceDetail,
  RaceList,
  RaceChanges,
  Role,
  User,
  WaysToSignIn,
} from './types';

/** A command may be answered before its effect is readable: 202 with the position it took in the log. */
export interface Accepted {
  position: number;
}

type Reply = RaceDetail | Race | Participant | Accepted | null;

export type RaceCommand =
  | 'join'
  | 'leave'
  | 'cast-join'
  | 'cast-leave'
  | 'release-seeds'
  | 'finish'
  | 'reset'
  | 'abandon'
  | 'reroll-seed';

const race = (id: string) => `/api/races/${encodeURIComponent(id)}`;
const part = (id: string) => encodeURIComponent(id);

export { streams } from './streams';

/** What an organizer changes about a run, with the reason that the history keeps. */
export type Correction =
  | { kind: 'disqualify' | 'reinstate'; reason: string }
  | { kind: 'penalty'; reason: string; penalty_ms: number };

/** Every REST call the page makes, by name. */
export function endpoints(api: ApiClient) {
  return {
    me: () => api.get<Me>('/api/auth/me'),
    waysToSignIn: () => api.get<WaysToSignIn>('/api/auth/providers'),
    signInLocally: (twitch_username: string, role?: Role) =>
      api.post<{ token: string }>('/api/auth/local', role ? { twitch_username, role } : { twitch_username }),
    signOut: () => api.post<unknown>('/api/auth/logout'),
    races: (signal?: AbortSignal) => api.get<RaceList>('/api/races', signal),
    /** Those that are not over, everybody's. */
    lobbyRaces: () => api.get<RaceList>('/api/races?status=running,setup&limit=100'),
    results: (offset: number, limit: number, signal?: AbortSignal) =>
      api.get<RaceList>(`/api/races?status=finished&offset=${offset}&limit=${limit}`, signal),
    /** With a position not older than that; refused with 202 when the server is not that far in time. */
    race: (id: string, atLeast?: number) =>
      atLeast === undefined ? api.get<RaceDetail>(race(id)) : api.getAtLeast<RaceDetail>(race(id), atLeast),
    /** A race as it was: by its clock, a moment or a position; left out, as it is now. */
    raceState: (id: string, at?: string, signal?: AbortSignal) =>
      api.get<PastState>(
        `${race(id)}/state${at === undefined ? '' : `?${new URLSearchParams({ at })}`}`,
        signal,
      ),
    racePools: () => api.get<Pools>('/api/pools?type=race'),
    /** `key` names the wish: sent again after a cut, it makes no second race. */
    createRace: (body: NewRace, key: string) => api.postOnce<Race | Accepted>('/api/races', key, body),
    changeRace: (id: string, changes: RaceChanges) => api.patch<Race | Accepted>(race(id), changes),
    deleteRace: (id: string) => api.delete<unknown>(race(id)),
    command: (id: string, command: RaceCommand) => api.post<Reply>(`${race(id)}/${command}`),
    startRace: (id: string, countdown_seconds: number) =>
      api.post<Race | Accepted>(`${race(id)}/start`, { countdown_seconds }),
    cancelCountdown: (id: string) => api.delete<Race | Accepted>(`${race(id)}/countdown`),
    addParticipant: (id: string, twitch_username: string) =>
      api.post<AddedParticipant>(`${race(id)}/participants`, { twitch_username }),
    removeParticipant: (id: string, participant: string) =>
      api.delete<unknown>(`${race(id)}/participants/${part(participant)}`),
    revokeInvite: (id: string, invite: string) => api.delete<unknown>(`${race(id)}/invites/${part(invite)}`),
    addCaster: (id: string, twitch_username: string) =>
      api.post<Caster | Accepted>(`${race(id)}/casters`, { twitch_username }),
    removeCaster: (id: string, caster: string) => api.delete<unknown>(`${race(id)}/casters/${part(caster)}`),
    addOrganizer: (id: string, twitch_username: string) =>
      api.post<User | Accepted>(`${race(id)}/organizers`, { twitch_username }),
    removeOrganizer: (id: string, user: string) =>
      api.delete<unknown>(`${race(id)}/organizers/${part(user)}`),
    correct: (id: string, participant: string, correction: Correction) => {
      const { kind, ...body } = correction;
      return api.post<RaceDetail | Accepted>(`${race(id)}/participants/${part(participant)}/${kind}`, body);
    },
    searchUsers: (text: string, signal: AbortSignal) =>
      api.get<User[]>(`/api/users/search?q=${encodeURIComponent(text)}`, signal),
    /** The pack, from where `headers` say it was cut. */
    seedPack: (id: string, headers: Readonly<Record<string, string>>, signal: AbortSignal) =>
      api.open(`${race(id)}/my-seed-pack`, headers, signal),
    modConfig: (id: string) => api.blob(`${race(id)}/my-mod-config`),
    ...peopleCalls(api),
    ...soloCalls(api),
    ...historyCalls(api),
    ...adminCalls(api),
  };
}

export type Endpoints = ReturnType<typeof endpoints>;
