import type { Graph, GraphEdge, GraphNode } from '../api/frames';

export const NODE_TYPES = [
  'start',
  'mini_dungeon',
  'boss_arena',
  'major_boss',
  'legacy_dungeon',
  'final_boss',
] as const;
/** `unknown` stands for what the reader is not told, and for types this page has never heard of. */
export type NodeType = (typeof NODE_TYPES)[number] | 'unknown';

export interface MapNode {
  id: string;
  layer: number;
  type: NodeType;
  /** Null when the reader is not told. */
  name: string | null;
  /** The node as it came, for the card that shows it. */
  source: GraphNode;
}

export interface MapEdge {
  id: string;
  from: string;
  to: string;
}

/** A graph that can be relied on: every layer a column, every edge with both ends. */
export interface MapStructure {
  /** By layer, then id. */
  nodes: ReadonlyMap<string, MapNode>;
  edges: readonly MapEdge[];
  neighbours: ReadonlyMap<string, readonly string[]>;
  start: string | null;
  /** Two structures of one key are laid out alike. */
  key: string;
}

const MAX_LAYER = 199;

/** Reads a graph that may lack anything and hold anything. */
export function structureOf(graph: Graph | null): MapStructure {
  const entries = Object.entries(objectOf(graph?.nodes)).map(([id, node]) => nodeOf(id, objectOf(node)));
  entries.sort((a, b) => a.layer - b.layer || (a.id < b.id ? -1 : 1));
  const nodes = new Map(entries.map((node) => [node.id, node]));
  const edges = edgesOf(graph?.edges, nodes);
  return {
    nodes,
    edges,
    neighbours: neighboursOf(nodes, edges),
    start: startOf(entries),
    key: JSON.stringify([entries.map(({ id, layer }) => [id, layer]), edges.map(({ id }) => id)]),
  };
}

/** An edge is the same in both directions. */
export function edgeId(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

function nodeOf(id: string, source: GraphNode): MapNode {
  const type = NODE_TYPES.find((known) => known === source.type) ?? 'unknown';
  const named = typeof source.display_name === 'string' && source.display_name !== '';
  const name = named ? (source.display_name ?? null) : type === 'unknown' ? null : id;
  return { id, layer: layerOf(source.layer), type, name, source };
}

function layerOf(layer: unknown): number {
  return typeof layer === 'number' && Number.isInteger(layer) && layer > 0 ? Math.min(layer, MAX_LAYER) : 0;
}

function edgesOf(given: unknown, nodes: ReadonlyMap<string, MapNode>): MapEdge[] {
  const edges = new Map<string, MapEdge>();
  for (const edge of Array.isArray(given) ? (given as unknown[]) : []) {
    const { from, to } = objectOf(edge) as GraphEdge;
    if (typeof from !== 'string' || typeof to !== 'string' || from === to) continue;
    const [a, b] = [nodes.get(from), nodes.get(to)];
    if (!a || !b) continue;
    const id = edgeId(from, to);
    if (!edges.has(id)) edges.set(id, a.layer <= b.layer ? { id, from, to } : { id, from: to, to: from });
  }
  return [...edges.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function neighboursOf(nodes: ReadonlyMap<string, MapNode>, edges: readonly MapEdge[]) {
  const neighbours = new Map<string, string[]>([...nodes.keys()].map((id) => [id, []]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  return neighbours;
}

function startOf(nodes: readonly MapNode[]): string | null {
  return (nodes.find(({ type }) => type === 'start') ?? nodes.find(({ layer }) => layer === 0))?.id ?? null;
}

function objectOf(value: unknown): Record<string, never> {
  return typeof value === 'object' && value !== null ? (value as Record<string, never>) : {};
}
