import type { ParticipantInfo } from '$lib/api/frames';

/** The places of those who finished and were not taken out of the ranking, in the order of the board. */
export function placesOf(players: readonly ParticipantInfo[]): Map<string, number> {
  const ranked = players.filter(({ status, disqualified }) => status === 'finished' && !disqualified);
  return new Map(ranked.map(({ id }, i) => [id, i + 1]));
}
