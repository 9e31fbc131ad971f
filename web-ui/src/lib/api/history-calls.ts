import type { ApiClient } from './client';
import { query } from './query';
import type { HistoryPage } from './types';

export interface HistoryQuery {
  /** Where the page begins: the `next` of the one before. */
  after?: string | number | null;
  /** Names of events, with commas between them; all when left out. */
  type?: string | null;
  limit?: number;
}

/** What happened in a race, a page at a time. */
export function historyCalls(api: Pick<ApiClient, 'get'>) {
  return {
    raceHistory: (race: string, { after, type, limit = 1_000 }: HistoryQuery, signal?: AbortSignal) =>
      api.get<HistoryPage>(
        `/api/races/${encodeURIComponent(race)}/history${query({ after, type, limit })}`,
        signal,
      ),
  };
}
