import type { Graph, GraphEdge, GraphNode } from '../api/frames';
import { NODE_TYPES } from './structure';
import type { MapPlayer } from './scene';

/** A made-up graph: one start, one end, `branches` nodes on every layer between, each leading to two of the next. */
export function aLayeredGraph(layers: number, branches: number): Graph {
  const width = (layer: number) => (layer === 0 || layer === layers - 1 ? 1 : branches);
  const id = (layer: number, row: number) => `l${layer}r${row}`;
  const nodes: Record<string, GraphNode> = {};
  const edges: GraphEdge[] = [];
  for (let layer = 0; layer < layers; layer += 1) {
    for (let row = 0; row < width(layer); row += 1) {
      const type =
        layer === 0 ? 'start' : layer === layers - 1 ? 'final_boss' : NODE_TYPES[1 + ((layer + row) % 4)];
      nodes[id(layer, row)] = {
        layer,
        ...(type ? { type } : {}),
        display_name: `Region ${layer} - Hall ${row}`,
        tier: layer,
      };
      const next = width(layer + 1);
      const targets =
        layer === 0 ? [...Array(next).keys()] : [...new Set([row % next, (row * 3 + layer) % next])];
      if (layer < layers - 1)
        edges.push(...targets.map((to) => ({ from: id(layer, row), to: id(layer + 1, to) })));
    }
  }
  return { nodes, edges };
}

export function aMapPlayer(id: string, change: Partial<MapPlayer> = {}): MapPlayer {
  return {
    id,
    name: id,
    color: 0,
    status: 'playing',
    history: [],
    zone: null,
    igtMs: 0,
    deaths: 0,
    ...change,
  };
}
