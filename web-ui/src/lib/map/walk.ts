import type { MapPlayer } from './scene';
import type { MapStructure } from './structure';

/** The nodes a player has been to, in order: known ones, and none twice in a row. */
export function stopsOf(
  { history, zone }: Pick<MapPlayer, 'history' | 'zone'>,
  { nodes }: MapStructure,
): string[] {
  const visited = (history ?? []).map(({ node_id }) => node_id);
  if (zone !== null && visited.at(-1) !== zone) visited.push(zone);
  return visited.filter((id) => nodes.has(id)).filter((id, i, all) => id !== all[i - 1]);
}

/** The way from stop to stop along edges. Where no way is known it jumps: the next stretch begins. */
export function walkOf(stops: readonly string[], structure: MapStructure): string[][] {
  const stretches: string[][] = [];
  for (const stop of stops) {
    const stretch = stretches.at(-1);
    const before = stretch?.at(-1);
    const way = before === undefined ? null : wayBetween(before, stop, structure);
    if (stretch && way) stretch.push(...way);
    else stretches.push([stop]);
  }
  return stretches;
}

/** The shortest way, without its first node; null when there is none. */
function wayBetween(from: string, to: string, { neighbours }: MapStructure): string[] | null {
  if (neighbours.get(from)?.includes(to)) return [to];
  const cameFrom = new Map<string, string | null>([[from, null]]);
  for (const node of cameFrom.keys()) {
    if (node === to) return backFrom(to, cameFrom);
    for (const next of neighbours.get(node) ?? []) {
      if (!cameFrom.has(next)) cameFrom.set(next, node);
    }
  }
  return null;
}

function backFrom(to: string, cameFrom: ReadonlyMap<string, string | null>): string[] {
  const way: string[] = [];
  for (let node: string | null = to; node !== null; node = cameFrom.get(node) ?? null) way.unshift(node);
  return way.slice(1);
}
