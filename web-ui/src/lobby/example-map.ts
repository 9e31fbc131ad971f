/** A small invented map for who has never seen one, laid out like the real ones (web-ui §6.2). */

export type ExampleKind = 'start' | 'final' | 'dungeon' | 'boss' | 'arena' | 'mini';

export interface ExampleNode {
  id: string;
  kind: ExampleKind;
  layer: number;
  x: number;
  y: number;
}

const STEP = 84;
const ROW = 34;
const MARGIN = 26;

/** Which row, counted from the middle, each place of a layer lies in. */
const LAYERS: readonly (readonly [id: string, kind: ExampleKind, row: number][])[] = [
  [['start', 'start', 0]],
  [
    ['a', 'mini', -1],
    ['b', 'arena', 1],
  ],
  [
    ['c', 'mini', -2],
    ['d', 'boss', 0],
    ['e', 'mini', 2],
  ],
  [
    ['f', 'dungeon', -1],
    ['g', 'arena', 1],
  ],
  [
    ['h', 'mini', -2],
    ['i', 'arena', 0],
    ['j', 'dungeon', 2],
  ],
  [
    ['k', 'boss', -1],
    ['l', 'mini', 1],
  ],
  [['end', 'final', 0]],
];

const LINKS = 'start-a start-b a-c a-d b-d b-e c-f d-f d-g e-g f-h f-i g-i g-j h-k i-k i-l j-l k-end l-end';
/** Four ways through, as different from each other as the map allows. */
const WAYS = ['start-a-c-f-h-k-end', 'start-b-e-g-j-l-end', 'start-a-d-g-i-k-end', 'start-b-d-f-i-l-end'];

export const nodes: readonly ExampleNode[] = LAYERS.flatMap((places, layer) =>
  places.map(([id, kind, row]) => ({
    id,
    kind,
    layer,
    x: MARGIN + layer * STEP,
    y: MARGIN + (row + 2) * ROW,
  })),
);
export const lastLayer = LAYERS.length - 1;
export const size = { width: 2 * MARGIN + lastLayer * STEP, height: 2 * MARGIN + 4 * ROW };

const byId = new Map(nodes.map((node) => [node.id, node]));

export const edges = LINKS.split(' ').map((link) => {
  const [from, to] = pair(link);
  return { id: link, layer: from.layer, path: `M${from.x} ${from.y}${line(from, to)}` };
});

export const ways = WAYS.map((way) => {
  const stops = way.split('-').map(node);
  return stops
    .slice(1)
    .reduce((path, stop, i) => path + line(stops[i] ?? stop, stop), `M${stops[0]?.x} ${stops[0]?.y}`);
});

/** Level, down or up at 45°, and level again. */
function line(from: ExampleNode, to: ExampleNode): string {
  const rise = to.y - from.y;
  if (rise === 0) return `L${to.x} ${to.y}`;
  const bend = from.x + 0.35 * (to.x - from.x);
  return `L${bend} ${from.y}L${bend + Math.abs(rise)} ${to.y}L${to.x} ${to.y}`;
}

function pair(link: string): [ExampleNode, ExampleNode] {
  const [from = '', to = ''] = link.split('-');
  return [node(from), node(to)];
}

function node(id: string): ExampleNode {
  const found = byId.get(id);
  if (!found) throw new Error(`the example has no place ${id}`);
  return found;
}
