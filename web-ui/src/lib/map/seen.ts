import { isSeen, type Sight } from './fog';
import { type Box, boxOf, type MapLayout } from './layout';
import type { MapStructure } from './structure';

/** What there is to look at: of a map that comes to light, the part that has. */
export function boxSeen(
  { edges }: MapStructure,
  { nodes, routes, box }: MapLayout,
  sight: ReadonlyMap<string, Sight>,
): Box {
  const places = [...sight].flatMap(([id, seen]) => (seen === 'hidden' ? [] : (nodes.get(id) ?? [])));
  if (places.length === sight.size) return box;
  return boxOf([...places, ...edges.flatMap((e) => (isSeen(e, sight) ? (routes.get(e.id) ?? []) : []))]);
}
