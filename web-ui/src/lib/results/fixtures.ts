import type { ParticipantStatus } from '../api/types';
import type { Course } from './course';
import { courseOf } from './course';
import type { Runner } from './runner';

/**
 * A course for specs: `start` (layer 0), `a1` and `b1` (layer 1, tier 3), `a2` and `b2` (layer 2, tier 5), `end`
 * (layer 3, tier 10).
 */
export const course: Course = courseOf({
  nodes: {
    start: { display_name: 'Ashen Vestibule', type: 'start', layer: 0, tier: 1 },
    a1: { display_name: 'Lowmarsh - Sunken Cistern', type: 'mini_dungeon', layer: 1, tier: 3 },
    b1: { display_name: 'Highmoor - Keep', type: 'legacy_dungeon', layer: 1, tier: 3 },
    a2: { display_name: 'Forge', type: 'boss_arena', layer: 2, tier: 5 },
    b2: { display_name: 'Ossuary', type: 'major_boss', layer: 2, tier: 5 },
    end: { display_name: 'Throne', type: 'final_boss', layer: 3, tier: 10 },
  },
});

/** `ways` is a list of `node@seconds` or `node@seconds/deaths`. */
export function aRunner(
  id: string,
  ways: string,
  seconds: number,
  status: ParticipantStatus = 'finished',
): Runner {
  const visits = ways.split(' ').map((text) => {
    const [node = '', rest = ''] = text.split('@');
    const [at = '0', deaths] = rest.split('/');
    return { node_id: node, igt_ms: Number(at) * 1000, deaths: deaths === undefined ? null : Number(deaths) };
  });
  return {
    id,
    name: id,
    status,
    igtMs: seconds * 1000,
    deaths: visits.reduce((sum, visit) => sum + (visit.deaths ?? 0), 0),
    visits,
  };
}
