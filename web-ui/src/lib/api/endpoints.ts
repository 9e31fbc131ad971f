import type { ApiClient } from './client';
import type {
  AddedParticipant,
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

type Reply = RaceDetail | Race | Participant | Accepted | null;

export type RaceCommand =
  'join' | 'leave' | 'cast-join' | 'cast-leave' | 'release-seeds' | 'start' | 'finish' | 'reset' | 'abandon';

const race = (id: string) => `/api/races/${encodeURIComponent(id)}`;

export { streams } from './streams';

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
