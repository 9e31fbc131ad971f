import type { MapKind, MapPlayer } from './scene';
import type { MapEdge, MapStructure } from './structure';

export type Sight = 'known' | 'near' | 'hidden';

/** What of a map is seen. A racer knows where they were, sees that there is something beside it, and no more. */
export function sightOf(
  structure: MapStructure,
  kind: MapKind,
  me: MapPlayer | undefined,
): Map<string, Sight> {
  const ids = [...structure.nodes.keys()];
  if (kind !== 'progressive') return new Map(ids.map((id) => [id, 'known']));
  const known = new Set([structure.start, me?.zone, ...(me?.history ?? []).map(({ node_id }) => node_id)]);
  const beside = (id: string) => (structure.neighbours.get(id) ?? []).some((next) => known.has(next));
  return new Map(ids.map((id) => [id, known.has(id) ? 'known' : beside(id) ? 'near' : 'hidden']));
}

/** An edge is seen where both its ends are. */
export const isSeen = ({ from, to }: MapEdge, sight: ReadonlyMap<string, Sight>): boolean =>
  sight.get(from) !== 'hidden' && sight.get(to) !== 'hidden';
