import type { ApiClient } from './client';
import type { Accepted } from './endpoints';
import type {
  Acceptance,
  ActivityTimeline,
  Invitation,
  LocaleInfo,
  OverlaySettings,
  PoolStats,
  Profile,
  RaceList,
} from './types';

const user = (login: string) => `/api/users/${encodeURIComponent(login)}`;
const invitation = (token: string) => `/api/invite/${encodeURIComponent(token)}`;

/** What can be asked about people, and what they say about themselves. */
export function peopleCalls(api: ApiClient) {
  return {
    profile: (login: string) => api.get<Profile>(user(login)),
    poolStats: (login: string) => api.get<PoolStats>(`${user(login)}/pool-stats`),
    activity: (login: string, limit: number, after: string | null, signal?: AbortSignal) => {
      const query = new URLSearchParams({ limit: String(limit) });
      if (after !== null) query.set('after', after);
      return api.get<ActivityTimeline>(`${user(login)}/activity?${query}`, signal);
    },
    ownRaces: (offset: number, limit: number) =>
      api.get<RaceList>(`/api/users/me/races?offset=${offset}&limit=${limit}`),
    locales: () => api.get<LocaleInfo[]>('/api/i18n/locales'),
    chooseLocale: (locale: string) => api.patch<{ locale: string }>('/api/users/me/locale', { locale }),
    saveOverlay: (font_size: number) => api.patch<OverlaySettings>('/api/users/me/settings', { font_size }),
    invitation: (token: string) => api.get<Invitation>(invitation(token)),
    acceptInvitation: (token: string) => api.post<Acceptance | Accepted>(`${invitation(token)}/accept`),
  };
}
