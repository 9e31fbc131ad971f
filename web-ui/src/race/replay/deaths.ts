import type { Endpoints } from '$lib/api/endpoints';
import type { KnownDeath } from '$lib/replay/run';

const TYPE = 'ParticipantDied';
const PAGES = 50;

/** Every death of a race at its own moment, from its history; a race that was reset tells of its last attempt only. */
export async function deathsOf(race: string, calls: Pick<Endpoints, 'raceHistory'>): Promise<KnownDeath[]> {
  const found: (KnownDeath & { attempt: number })[] = [];
  let after: number | null = 0;
  for (let page = 0; after !== null && page < PAGES; page += 1) {
    const { events, next } = await calls.raceHistory(race, { after, type: TYPE });
    for (const { participant_id, data } of events) {
      const { node_id, igt_ms, count, attempt } = data;
      if (participant_id === null || typeof igt_ms !== 'number') continue;
      found.push({
        player: participant_id,
        node: typeof node_id === 'string' ? node_id : null,
        igtMs: igt_ms,
        count: typeof count === 'number' ? count : 1,
        attempt: typeof attempt === 'number' ? attempt : 1,
      });
    }
    after = next;
  }
  const last = Math.max(1, ...found.map(({ attempt }) => attempt));
  return found.filter(({ attempt }) => attempt === last);
}
