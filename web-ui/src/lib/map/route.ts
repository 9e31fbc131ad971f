export interface Point {
  x: number;
  y: number;
}

/** Where on the way the diagonal begins. */
const TURN = 0.35;
const LEVEL = 0.5;

/** A metro line through the given points: horizontal, diagonal at 45°, horizontal, from each to the next. */
export function routeThrough(points: readonly Point[]): Point[] {
  const route = points.slice(0, 1);
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1], points[i]];
    if (a && b) route.push(...corners(a, b), b);
  }
  return route.filter((point, i) => {
    const [before, after] = [route[i - 1], route[i + 1]];
    return !before || !after || !onOneLine(before, point, after);
  });
}

export function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

function corners(a: Point, b: Point): Point[] {
  const across = Math.abs(b.x - a.x);
  const down = Math.abs(b.y - a.y);
  if (down <= LEVEL || down >= across) return [];
  const ahead = Math.sign(b.x - a.x);
  const turn = Math.min(across * TURN, across - down);
  const first = { x: a.x + ahead * turn, y: a.y };
  const second = { x: first.x + ahead * down, y: b.y };
  return [first, second].filter((point) => distance(point, a) >= LEVEL && distance(point, b) >= LEVEL);
}

function onOneLine(a: Point, b: Point, c: Point): boolean {
  return Math.abs((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)) < LEVEL;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
