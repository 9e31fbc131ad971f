import type { ApiClient } from './client';
import type {
  AddedParticipant,
  HistoryPage,
  Me,
  NewRace,
  Participant,
  Pools,
  Race,
  RaceDetail,
  RaceList,
  Role,
  WaysToSignIn,
} from './types';

/** A command may be answered before its effect is readable: 202 with the position it took in the log. */
export interface Accepted {
  position: number;
}

export interface HistoryQuery {
  after?: number;
  /** Names of events, with commas between them; all when left out. */
  type?: string;
}

type Reply = RaceDetail | Race | Participant | Accepted | null;

export type RaceCommand =
  'join' | 'leave' | 'cast-join' | 'cast-leave' | 'release-seeds' | 'start' | 'finish' | 'reset' | 'abandon';

const race = (id: string) => `/api/races/${encodeURIComponent(id)}`;

export const streams = {
  lobby: '/api/races/stream',
  race: (id: string) => `${race(id)}/stream`,
};

const asText = (query: object) =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));

/** Every REST call the page makes, by name. */
export function endpoints(api: ApiClient) {
  return {
    me: () => api.get<Me>('/api/auth/me'),
    waysToSignIn: () => api.get<WaysToSignIn>('/api/auth/providers'),
    signInLocally: (twitch_username: string, role?: Role) =>
      api.post<{ token: string }>('/api/auth/local', role ? { twitch_username, role } : { twitch_username }),
    signOut: () => api.post<unknown>('/api/auth/logout'),
    races: (signal?: AbortSignal) => api.get<RaceList>('/api/races', signal),
    race: (id: string, signal?: AbortSignal) => api.get<RaceDetail>(race(id), signal),
    /** What happened in a race, a page at a time: `next` is where the following one begins. */
    history: (id: string, query: HistoryQuery = {}) =>
      api.get<HistoryPage>(`${race(id)}/history?${new URLSearchParams({ limit: '1000', ...asText(query) })}`),
    racePools: () => api.get<Pools>('/api/pools?type=race'),
    createRace: (body: NewRace) => api.post<Race | Accepted>('/api/races', body),
    command: (id: string, command: RaceCommand) => api.post<Reply>(`${race(id)}/${command}`),
    addParticipant: (id: string, twitch_username: string) =>
      api.post<AddedParticipant>(`${race(id)}/participants`, { twitch_username }),
    removeParticipant: (id: string, participant: string) =>
      api.delete<unknown>(`${race(id)}/participants/${encodeURIComponent(participant)}`),
    modConfig: (id: string) => api.blob(`${race(id)}/my-mod-config`),
  };
}

export type Endpoints = ReturnType<typeof endpoints>;
