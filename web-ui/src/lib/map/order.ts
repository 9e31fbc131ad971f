import { type GraphLabel, graphlib, layout } from '@dagrejs/dagre';
import { heightsOf, type RowItem } from './rows';
import type { MapEdge, MapStructure } from './structure';

export interface Rows {
  /** Height of every node. */
  nodes: ReadonlyMap<string, number>;
  /** Heights where an edge that skips layers passes between them, by edge. */
  bends: ReadonlyMap<string, readonly number[]>;
}

/** Heights with few crossings: Dagre finds the order within each layer, and from that follow the rows. */
export function rowsOf(structure: MapStructure): Rows {
  const layerOf = (id: string) => structure.nodes.get(id)?.layer ?? 0;
  const forward = structure.edges.filter(({ from, to }) => layerOf(from) < layerOf(to));
  const places = placesOf(structure, forward, layerOf);
  const items = new Map<string, RowItem & { before: string[]; after: string[] }>();
  for (const { id } of places) items.set(id, { id, before: [], after: [] });
  for (const edge of forward) {
    const chain = chainOf(edge, layerOf);
    chain.slice(1).forEach((to, i) => {
      const from = chain[i] ?? to;
      items.get(from)?.after.push(to);
      items.get(to)?.before.push(from);
    });
  }
  const layers: RowItem[][] = [];
  for (const { id, layer } of places.sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1))) {
    const item = items.get(id);
    if (item) (layers[layer] ??= []).push(item);
  }
  const heights = heightsOf(Array.from(layers, (layer) => layer ?? []));
  const height = (id: string) => heights.get(id) ?? 0;
  return {
    nodes: new Map([...structure.nodes.keys()].map((id) => [id, height(id)])),
    bends: new Map(forward.map((edge) => [edge.id, chainOf(edge, layerOf).slice(1, -1).map(height)])),
  };
}

/** The nodes at the ends of an edge, and between them one bend for every layer that it skips. */
function chainOf({ id, from, to }: MapEdge, layerOf: (id: string) => number): string[] {
  const skipped = layerOf(to) - layerOf(from) - 1;
  return [from, ...Array.from({ length: skipped }, (_, i) => `${id} ${i}`), to];
}

/**
 * Where Dagre would put everything. The layers are given to it as ranks; it counts them in halves, since it keeps room
 * for labels in the middle of edges.
 */
function placesOf({ nodes }: MapStructure, forward: readonly MapEdge[], layerOf: (id: string) => number) {
  const graph = new graphlib.Graph<GraphLabel>({ multigraph: true });
  graph.setGraph(Object.assign<GraphLabel, object>({ rankdir: 'LR' }, { ranker: 'none' }));
  for (const { id, layer } of nodes.values()) graph.setNode(id, { width: 1, height: 1, rank: layer * 2 });
  for (const { id, from, to } of forward) {
    graph.setEdge(from, to, { minlen: layerOf(to) - layerOf(from) }, id);
  }
  if (nodes.size > 0) layout(graph);
  const bends = forward.flatMap((edge) => {
    const points: { y: number }[] = graph.edge(edge.from, edge.to, edge.id).points;
    const ids = chainOf(edge, layerOf).slice(1, -1);
    return ids.map((id, i) => ({ id, layer: layerOf(edge.from) + i + 1, y: points[2 * i + 2]?.y ?? 0 }));
  });
  return [...[...nodes.values()].map(({ id, layer }) => ({ id, layer, y: graph.node(id).y })), ...bends];
}
