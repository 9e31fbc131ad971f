import type { MapLayout } from './layout';
import { distance, pathOf, type Point } from './route';
import { edgeId, type MapEdge, type MapStructure } from './structure';

const TRACK_GAP = 5;
const TRACKS = 5;
/** How far from a node's centre its tracks run apart. */
const PINCH = 14;

/** Whether somebody passes an edge, and as which of how many. */
export interface Lane {
  index: number;
  of: number;
}

/** Everybody's place on the edges they share, in the order of the walks given. Either direction is the same edge. */
export function lanesOf(walks: ReadonlyMap<string, readonly string[][]>): Map<string, Map<string, Lane>> {
  const passing = new Map<string, string[]>();
  for (const [player, stretches] of walks) {
    for (const id of new Set(stretches.flatMap(edgesOfStretch))) {
      passing.set(id, [...(passing.get(id) ?? []), player]);
    }
  }
  const lanes = new Map<string, Map<string, Lane>>();
  for (const [id, players] of passing) {
    lanes.set(id, new Map(players.map((player, index) => [player, { index, of: players.length }])));
  }
  return lanes;
}

/** How far a lane runs beside the middle of its edge. */
export function offsetOf({ index, of }: Lane): number {
  const tracks = Math.min(of, TRACKS);
  return index < tracks ? (index - (tracks - 1) / 2) * TRACK_GAP : 0;
}

/** Draws the way between two neighbouring nodes, beside the edge's middle, or straight where they have no edge. */
export class TrackDrawer {
  readonly #edges: ReadonlyMap<string, MapEdge>;

  constructor(
    structure: MapStructure,
    private readonly layout: MapLayout,
  ) {
    this.#edges = new Map(structure.edges.map((edge) => [edge.id, edge]));
  }

  stretch(nodes: readonly string[], offset: (edge: string) => number): string {
    const points = nodes.slice(1).flatMap((to, i) => {
      const from = nodes[i] ?? to;
      const step = this.#step(from, to, offset(edgeId(from, to)));
      return i === 0 ? step : step.slice(1);
    });
    return pathOf(points);
  }

  #step(from: string, to: string, offset: number): Point[] {
    const id = edgeId(from, to);
    const edge = this.#edges.get(id);
    const route = shifted(this.layout.routes.get(id) ?? [], offset);
    return edge?.from === from ? route : route.toReversed();
  }
}

function shifted(route: readonly Point[], offset: number): Point[] {
  const [first, last] = [route[0], route.at(-1)];
  if (offset === 0 || !first || !last) return [...route];
  const upright = first.x === last.x;
  const aside = (point: Point) =>
    upright ? { x: point.x + offset, y: point.y } : { x: point.x, y: point.y + offset };
  const between = [
    towards(first, route[1] ?? last),
    ...route.slice(1, -1),
    towards(last, route.at(-2) ?? first),
  ];
  return [first, ...between.map(aside), last];
}

/** A little on the way from one point to the next. */
function towards(from: Point, to: Point): Point {
  const share = Math.min(0.5, PINCH / Math.max(1, distance(from, to)));
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function edgesOfStretch(nodes: readonly string[]): string[] {
  return nodes.slice(1).map((to, i) => edgeId(nodes[i] ?? to, to));
}
