import type { ParticipantInfo } from '../api/frames';

/** The figures of a race that is over (domain §14); times in milliseconds of in-game time. */
export interface Statistics {
  /** Null when nobody finished. */
  winnerMs: number | null;
  /** Null with fewer than two finishers. */
  slowestMs: number | null;
  /** Of everybody who took part, to one decimal; null without anybody. */
  averageDeaths: number | null;
  finishers: number;
  participants: number;
}

export function statisticsOf(players: readonly ParticipantInfo[]): Statistics {
  const times = players.filter(({ status }) => status === 'finished').map(({ igt_ms }) => igt_ms);
  const deaths = players.reduce((sum, { death_count }) => sum + death_count, 0);
  return {
    winnerMs: times.length > 0 ? Math.min(...times) : null,
    slowestMs: times.length > 1 ? Math.max(...times) : null,
    averageDeaths: players.length > 0 ? Math.round((deaths / players.length) * 10) / 10 : null,
    finishers: times.length,
    participants: players.length,
  };
}
