import type { Box } from './layout';
import type { Point } from './route';

/** How the map is laid on the screen: scaled by `k`, then moved. */
export interface View {
  k: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export const CLOSEST = 3;
const FARTHEST = 0.5;
/** Small maps are not blown up more than this to fill the space. */
export const LARGEST_FIT = 1.5;
/** How much of the map, or of the space when that is smaller, stays in sight. */
const KEPT = 0.25;

/** The whole box, as large as it fits, in the middle. */
export function fitted(box: Box, size: Size): View {
  const k = Math.min(size.width / box.width, size.height / box.height, LARGEST_FIT) || 1;
  return centred({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, k, size);
}

export function centred(point: Point, k: number, { width, height }: Size): View {
  return { k, x: width / 2 - point.x * k, y: height / 2 - point.y * k };
}

export function scalesFor(box: Box, size: Size): [number, number] {
  return [Math.min(FARTHEST, fitted(box, size).k), CLOSEST];
}

/** The same view, moved as little as needed to keep some of the map in sight. */
export function kept(view: View, box: Box, size: Size): View {
  return {
    k: view.k,
    x: keptAlong(view.x, view.k, box.x, box.width, size.width),
    y: keptAlong(view.y, view.k, box.y, box.height, size.height),
  };
}

function keptAlong(shift: number, k: number, start: number, length: number, room: number): number {
  const least = KEPT * Math.min(length * k, room);
  return clamp(shift, least - (start + length) * k, room - least - start * k);
}

/** A part of the map as large as it fits, with more of the map beside it rather than emptiness. */
export function fittedWithin(part: Box, box: Box, size: Size): View {
  const { k, x, y } = fitted(part, size);
  return {
    k,
    x: filledAlong(x, k, box.x, box.width, size.width),
    y: filledAlong(y, k, box.y, box.height, size.height),
  };
}

function filledAlong(shift: number, k: number, start: number, length: number, room: number): number {
  if (length * k <= room) return (room - length * k) / 2 - start * k;
  return clamp(shift, room - (start + length) * k, -start * k);
}

/** The same middle, closer or farther. */
export function zoomed(view: View, factor: number, box: Box, size: Size): View {
  const [farthest, closest] = scalesFor(box, size);
  const k = clamp(view.k * factor, farthest, closest);
  const middle = onMap(view, { x: size.width / 2, y: size.height / 2 });
  return kept(centred(middle, k, size), box, size);
}

export function onScreen({ k, x, y }: View, point: Point): Point {
  return { x: point.x * k + x, y: point.y * k + y };
}

function onMap({ k, x, y }: View, point: Point): Point {
  return { x: (point.x - x) / k, y: (point.y - y) / k };
}

/** A step of a smooth approach: the more time has passed, the closer; arrived when nobody sees a difference. */
export function approached(from: View, to: View, seconds: number, rate: number): View {
  const share = 1 - Math.exp(-rate * seconds);
  const mix = (a: number, b: number) => a + (b - a) * share;
  const next = { k: mix(from.k, to.k), x: mix(from.x, to.x), y: mix(from.y, to.y) };
  const near = Math.abs(next.x - to.x) + Math.abs(next.y - to.y) < 0.5 && Math.abs(next.k / to.k - 1) < 0.001;
  return near ? to : next;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
