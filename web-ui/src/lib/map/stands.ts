import type { MapLayout } from './layout';
import type { Point } from './route';
import type { MapToken } from './scene';

/** Where a token stands: still, or on a circle round that point. */
export interface Stand {
  token: MapToken;
  at: Point;
  orbit: { radius: number; phase: number } | null;
}

const ASIDE = 22;
const STACK_GAP = 12;
/** How many stand one above the other at most. */
const STACK = 9;
const ROOM = 64;
const ORBIT = 9;
const WIDEST_ORBIT = 26;
/** Room that each of a crowd takes on its circle. */
const ELBOW = 9;

/** Gives everybody who shares a place with others a spot of their own there. */
export function standsOf(tokens: readonly MapToken[], { nodes }: MapLayout): Stand[] {
  const crowds = new Map<string, MapToken[]>();
  for (const token of tokens) {
    const spot = `${token.place} ${token.node}`;
    crowds.set(spot, [...(crowds.get(spot) ?? []), token]);
  }
  return [...crowds.values()].flatMap((crowd) =>
    crowd.flatMap((token, index) => {
      const at = nodes.get(token.node);
      if (!at) return [];
      const from = token.from === null ? undefined : nodes.get(token.from);
      if (from && token.progress < 1) return { token, at: between(from, at, token.progress), orbit: null };
      if (token.place !== 'at-node')
        return { token, at: parked(at, token.place, index, crowd.length), orbit: null };
      return { token, at, orbit: orbitOf(index, crowd.length) };
    }),
  );
}

function orbitOf(index: number, crowd: number) {
  const radius = Math.min(WIDEST_ORBIT, Math.max(ORBIT, (crowd * ELBOW) / (2 * Math.PI)));
  return { radius, phase: index / crowd };
}

function parked(at: Point, place: MapToken['place'], index: number, crowd: number): Point {
  const columns = Math.ceil(crowd / STACK);
  const rows = Math.ceil(crowd / columns);
  const column = Math.floor(index / rows);
  const inColumn = Math.min(rows, crowd - column * rows);
  const aside = ASIDE + column * Math.min(STACK_GAP, ROOM / columns);
  return {
    x: at.x + (place === 'before-start' ? -aside : aside),
    y: at.y + ((index % rows) - (inColumn - 1) / 2) * STACK_GAP,
  };
}

function between(from: Point, to: Point, progress: number): Point {
  return { x: from.x + (to.x - from.x) * progress, y: from.y + (to.y - from.y) * progress };
}
