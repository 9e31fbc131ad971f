import { type GraphLabel, graphlib, layout } from '@dagrejs/dagre';
import type { MapStructure } from './structure';

export const LAYER_GAP = 100;
export const ROW_GAP = 80;
/** Rows of neighbouring layers meet on this grid, so that more lines run straight. */
const GRID = ROW_GAP / 2;
const NODE_SIZE = 20;

export interface Rows {
  /** Height of every node. */
  nodes: ReadonlyMap<string, number>;
  /** Heights where an edge that skips layers passes between them, by edge. */
  bends: ReadonlyMap<string, readonly number[]>;
}

/**
 * Heights with few crossings. Dagre orders and aligns; the layers are given: its ranks count half layers, since it
 * keeps room for labels in the middle of edges.
 */
export function rowsOf({ nodes, edges }: MapStructure): Rows {
  const graph = new graphlib.Graph<GraphLabel>({ multigraph: true });
  const settings: GraphLabel = {
    rankdir: 'LR',
    ranksep: LAYER_GAP,
    nodesep: ROW_GAP - NODE_SIZE,
    edgesep: GRID,
  };
  graph.setGraph(Object.assign(settings, { ranker: 'none' }));
  for (const { id, layer } of nodes.values()) {
    graph.setNode(id, { width: NODE_SIZE, height: NODE_SIZE, rank: layer * 2 });
  }
  const span = (from: string, to: string) => (nodes.get(to)?.layer ?? 0) - (nodes.get(from)?.layer ?? 0);
  const forward = edges.filter(({ from, to }) => span(from, to) > 0);
  for (const { id, from, to } of forward) graph.setEdge(from, to, { minlen: span(from, to) }, id);
  if (nodes.size > 0) layout(graph);

  return {
    nodes: new Map([...nodes.keys()].map((id) => [id, onGrid(graph.node(id).y)])),
    bends: new Map(
      forward.map(({ id, from, to }) => {
        const points: { y: number }[] = graph.edge(from, to, id).points;
        const layers = points.slice(1, -1).filter((_, index) => index % 2 === 1);
        return [id, layers.map(({ y }) => onGrid(y))];
      }),
    ),
  };
}

function onGrid(y: number): number {
  return Math.round(y / GRID) * GRID;
}
