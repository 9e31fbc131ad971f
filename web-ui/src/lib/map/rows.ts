/** An item of a layer: a node, or where an edge passes between nodes. */
export interface RowItem {
  id: string;
  /** Items of the layers beside this one that it is connected to. */
  before: readonly string[];
  after: readonly string[];
}

export const ROW_GAP = 80;
/** Rows of neighbouring layers meet on this grid, so that more lines run straight. */
export const GRID = ROW_GAP / 2;
/** To and fro over the layers: enough to settle, few enough to be quick. */
const SWEEPS = 4;

/**
 * Heights for layers that are in order from top to bottom: every item as level with its neighbours as the order and
 * the room of the others allow, and the whole no taller than its fullest layer.
 */
export function heightsOf(layers: readonly (readonly RowItem[])[]): Map<string, number> {
  const heights = new Map<string, number>();
  const tallest = (Math.max(1, ...layers.map((items) => items.length)) - 1) * ROW_GAP;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const forward = sweep % 2 === 0;
    for (const items of forward ? layers : layers.toReversed()) {
      const wishes = items.map((item) => wishOf(item, heights, forward));
      settled(wishes, tallest).forEach((y, i) => heights.set(items[i]?.id ?? '', y));
    }
  }
  return heights;
}

function wishOf(
  { id, before, after }: RowItem,
  heights: ReadonlyMap<string, number>,
  forward: boolean,
): number {
  const beside = forward ? before : after;
  const others = (beside.length > 0 ? beside : [id]).map((other) => heights.get(other) ?? 0);
  return others.reduce((sum, y) => sum + y, 0) / others.length;
}

/** As close to the wishes as order and distance allow: those that would collide share the difference. */
function settled(wishes: readonly number[], tallest: number): number[] {
  const blocks: { sum: number; count: number }[] = [];
  wishes.forEach((wish, i) => {
    let block = { sum: wish - i * ROW_GAP, count: 1 };
    for (let above = blocks.at(-1); above && meanOf(above) > meanOf(block); above = blocks.at(-1)) {
      blocks.pop();
      block = { sum: above.sum + block.sum, count: above.count + block.count };
    }
    blocks.push(block);
  });
  const top = -tallest / 2;
  const bottom = -top - (wishes.length - 1) * ROW_GAP;
  return blocks
    .flatMap((block) => Array<number>(block.count).fill(meanOf(block)))
    .map((first, i) => Math.round(Math.min(Math.max(first, top), bottom) / GRID) * GRID + i * ROW_GAP);
}

function meanOf({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}
