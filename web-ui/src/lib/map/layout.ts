import { type Rows, rowsOf } from './order';
import { type Point, routeThrough } from './route';
import type { MapEdge, MapStructure } from './structure';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface MapLayout {
  nodes: ReadonlyMap<string, Point>;
  /** Corners of every edge, from its `from` to its `to`. */
  routes: ReadonlyMap<string, readonly Point[]>;
  /** The topmost nodes of layers that have several: their labels stand above. */
  tops: ReadonlySet<string>;
  box: Box;
}

export const LAYER_GAP = 100;
/** Around all places, for what is written beside them. */
export const MARGIN = 104;
/** The label of the start hangs out to the left. */
const LEFT_MARGIN = 125;

/** Where everything of a graph is. The same graph is always laid out alike. */
export function layoutOf(structure: MapStructure): MapLayout {
  return placed(structure, rowsOf(structure));
}

export function columnOf(layer: number): number {
  return layer * LAYER_GAP;
}

export function lastLayerIn(box: Box): number {
  return Math.round((box.x + box.width - MARGIN) / LAYER_GAP);
}

export function placed(structure: MapStructure, rows: Rows): MapLayout {
  const nodes = new Map<string, Point>();
  for (const { id, layer } of structure.nodes.values()) {
    nodes.set(id, { x: columnOf(layer), y: rows.nodes.get(id) ?? 0 });
  }
  const routes = new Map(structure.edges.map((edge) => [edge.id, routeOf(edge, structure, nodes, rows)]));
  return {
    nodes,
    routes,
    tops: topsOf(structure, nodes),
    box: boxOf([...nodes.values(), ...[...routes.values()].flat()]),
  };
}

function routeOf(
  edge: MapEdge,
  structure: MapStructure,
  nodes: ReadonlyMap<string, Point>,
  rows: Rows,
): Point[] {
  const from = nodes.get(edge.from);
  const to = nodes.get(edge.to);
  if (!from || !to) return [];
  const layer = structure.nodes.get(edge.from)?.layer ?? 0;
  const bends = (rows.bends.get(edge.id) ?? []).map((y, i) => ({ x: columnOf(layer + i + 1), y }));
  return routeThrough([from, ...bends, to]);
}

function topsOf(structure: MapStructure, nodes: ReadonlyMap<string, Point>): Set<string> {
  const layers = new Map<number, string[]>();
  for (const { id, layer } of structure.nodes.values()) {
    layers.set(layer, [...(layers.get(layer) ?? []), id]);
  }
  const height = (id: string) => nodes.get(id)?.y ?? 0;
  const several = [...layers.values()].filter((ids) => ids.length > 1);
  return new Set(several.map((ids) => ids.reduce((top, id) => (height(id) < height(top) ? id : top))));
}

/** Around these points and what is written beside them. */
export function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const left = Math.min(0, ...xs);
  const top = ys.length > 0 ? Math.min(...ys) : 0;
  const bottom = ys.length > 0 ? Math.max(...ys) : 0;
  return {
    x: left - LEFT_MARGIN,
    y: top - MARGIN,
    width: Math.max(0, ...xs) - left + LEFT_MARGIN + MARGIN,
    height: bottom - top + 2 * MARGIN,
  };
}
