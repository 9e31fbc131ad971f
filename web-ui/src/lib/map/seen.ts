import { isSeen, type Sight } from './fog';
import { type Box, boxOf, type MapLayout } from './layout';
import type { MapStructure } from './structure';

interface Shown {
  structure: MapStructure;
  layout: MapLayout;
  sight: ReadonlyMap<string, Sight>;
}

/** What there is to look at: of a map that comes to light, the part that has. */
export function boxSeen({ structure, layout, sight }: Shown): Box {
  const { nodes, routes, box } = layout;
  const places = [...sight].flatMap(([id, seen]) => (seen === 'hidden' ? [] : (nodes.get(id) ?? [])));
  if (places.length === sight.size) return box;
  return boxOf([
    ...places,
    ...structure.edges.flatMap((e) => (isSeen(e, sight) ? (routes.get(e.id) ?? []) : [])),
  ]);
}
