import type { Graph, ParticipantInfo } from '$lib/api/frames';
import type { Splits } from '$lib/live/gap';

/** When a player entered each layer for the first time, in in-game time; the last one of all is the finish. */
export interface PlayerSplits {
  player: ParticipantInfo;
  entries: ReadonlyMap<number, number>;
}

export interface Race {
  players: readonly ParticipantInfo[];
  graph: Graph | null;
  totalLayers: number;
}

/** Of everybody whose way the reader may see, in the order of the board. */
export function splitsOf({ players, graph, totalLayers }: Race): PlayerSplits[] {
  const all = players.map((player) => ({ player, entries: entriesOf(player, graph, totalLayers) }));
  return all.filter(({ entries }) => entries.size > 0);
}

function entriesOf(player: ParticipantInfo, graph: Graph | null, totalLayers: number): Map<number, number> {
  const entries = new Map<number, number>();
  for (const { node_id, igt_ms } of player.zone_history ?? []) {
    const layer = graph?.nodes?.[node_id]?.layer;
    if (layer !== undefined && layer > 0 && !entries.has(layer)) entries.set(layer, igt_ms);
  }
  if (player.zone_history !== null && player.status === 'finished' && totalLayers > 0)
    entries.set(totalLayers, player.igt_ms);
  return entries;
}

/** The layers somebody has entered, ascending. */
export function layersOf(splits: readonly PlayerSplits[]): number[] {
  const layers = new Set(splits.flatMap(({ entries }) => [...entries.keys()]));
  return [...layers].sort((a, b) => a - b);
}

/** The best entry on each layer. */
export function bestOf(splits: readonly PlayerSplits[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const { entries } of splits) {
    for (const [layer, igt] of entries) best.set(layer, Math.min(igt, best.get(layer) ?? Infinity));
  }
  return best;
}

export interface GapPoint {
  layer: number;
  ms: number;
}

/** How far a player was behind the leader on entering each layer both have entered; level at the start. */
export function gapsOf({ entries }: PlayerSplits, leader: Splits): GapPoint[] {
  const layers = [...entries].sort(([a], [b]) => a - b);
  const points = layers.flatMap(([layer, igt]) => {
    const split = leader[layer];
    return split === undefined ? [] : [{ layer, ms: igt - split }];
  });
  return [{ layer: 0, ms: 0 }, ...points];
}
