import type { LiveRace } from '../types';

const startOf = (race: LiveRace) => Date.parse(race.scheduled_at);
const over = ({ status }: LiveRace) => status === 'finished' || status === 'cancelled';

/** What is to come, the next one first; and what is past, the last one first. */
export function parted(races: readonly LiveRace[]): {
  coming: readonly LiveRace[];
  past: readonly LiveRace[];
} {
  return {
    coming: races.filter((race) => !over(race)).sort((a, b) => startOf(a) - startOf(b)),
    past: races.filter(over).sort((a, b) => startOf(b) - startOf(a)),
  };
}
