import { type Box, columnOf, LAYER_GAP, lastLayerIn } from './layout';
import type { MapPlayer, MapToken } from './scene';
import type { MapStructure } from './structure';

/** The layers around those who play: as many as asked for, the leader among them. All of the map once it is over. */
export function partInPlay(
  { structure, box }: { structure: MapStructure; box: Box },
  players: readonly MapPlayer[],
  tokens: readonly MapToken[],
  layers: number,
): Box {
  const playing = new Set(players.filter(({ status }) => status === 'playing').map(({ id }) => id));
  const over = players.some(({ status }) => status === 'finished' || status === 'abandoned');
  if (playing.size === 0 && over) return box;
  const spots = tokens.filter(({ player }) => playing.has(player)).map((token) => layerOf(token, structure));
  const last = lastLayerIn(box);
  const shown = Math.min(layers, last + 1);
  const first = firstLayer(spots, shown, last);
  const left = columnOf(first) - LAYER_GAP / 2;
  // Beside the first layer hangs its name.
  const name = Math.max(0, 1 - first) * (-LAYER_GAP / 2 - box.x);
  return { ...box, x: left - name, width: shown * LAYER_GAP + name };
}

function firstLayer(spots: readonly number[], shown: number, last: number): number {
  if (spots.length === 0) return 0;
  const mean = spots.reduce((sum, layer) => sum + layer, 0) / spots.length;
  const around = mean - (shown - 1) / 2;
  const withLeader = Math.max(around, Math.max(...spots) - (shown - 1));
  return Math.min(Math.max(0, withLeader), last + 1 - shown);
}

function layerOf({ node, from, progress }: MapToken, { nodes }: MapStructure): number {
  const to = nodes.get(node)?.layer ?? 0;
  const before = from === null ? to : (nodes.get(from)?.layer ?? to);
  return before + (to - before) * progress;
}
