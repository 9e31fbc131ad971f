import { type Box, MARGIN, type MapLayout } from './layout';
import type { Point } from './route';
import { clamp, LARGEST_FIT, type Size } from './view';

/** Farther apart, rows would no longer look like one map. */
const MOST = 1.8;
const STEP = 10;

/** How far apart the rows of a map may be drawn, so that it fills a space which is taller than it. */
export function stretchOf(box: Box, size: Size): number {
  const rows = box.height - 2 * MARGIN;
  if (rows <= 0 || size.width === 0 || size.height === 0) return 1;
  const scale = Math.min(size.width / box.width, LARGEST_FIT);
  const wanted = (size.height / scale - 2 * MARGIN) / rows;
  // In steps, so that not every pixel of another size makes another map.
  return clamp(Math.floor(wanted * STEP) / STEP, 1, MOST);
}

export function stretched(layout: MapLayout, by: number): MapLayout {
  if (by === 1) return layout;
  const moved = ({ x, y }: Point): Point => ({ x, y: y * by });
  const { x, y, width, height } = layout.box;
  return {
    nodes: new Map([...layout.nodes].map(([id, at]) => [id, moved(at)])),
    routes: new Map([...layout.routes].map(([id, route]) => [id, route.map(moved)])),
    tops: layout.tops,
    box: { x, y: (y + MARGIN) * by - MARGIN, width, height: (height - 2 * MARGIN) * by + 2 * MARGIN },
  };
}
