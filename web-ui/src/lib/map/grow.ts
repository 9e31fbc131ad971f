import { type MapLayout, placed } from './layout';
import { type Rows, rowsOf } from './order';
import { ROW_GAP } from './rows';
import type { MapStructure } from './structure';

/** Lays out graphs that grow: what a racer has seen stays where it is as more of the map comes to light. */
export class GrowingLayout {
  #structure: MapStructure | null = null;
  #layout: MapLayout | null = null;
  #rows: Rows | null = null;

  of(structure: MapStructure): MapLayout {
    if (this.#layout && this.#structure?.key === structure.key) return this.#layout;
    const fresh = rowsOf(structure);
    this.#rows = this.#grownRows(structure, fresh) ?? fresh;
    this.#structure = structure;
    this.#layout = placed(structure, this.#rows);
    return this.#layout;
  }

  /** The former rows with the new nodes beside them; null when that would be another map, or a worse one. */
  #grownRows(structure: MapStructure, fresh: Rows): Rows | null {
    const former = this.#rows?.nodes;
    if (!former || ![...former.keys()].every((id) => structure.nodes.has(id))) return null;
    if (structure.nodes.size > former.size + MOST_NEWS) return null;
    // An edge past other nodes needs a row of its own between them.
    if ([...fresh.bends.values()].some((bends) => bends.length > 0)) return null;
    const nodes = new Map(former);
    for (const { id, layer } of structure.nodes.values()) {
      if (nodes.has(id)) continue;
      const taken = [...nodes]
        .filter(([other]) => structure.nodes.get(other)?.layer === layer)
        .map(([, y]) => y);
      nodes.set(id, freeRow(wanted(id, structure, nodes), taken));
    }
    const tidy = crossings(structure, nodes) <= crossings(structure, fresh.nodes) + TOLERATED;
    return tidy ? { nodes, bends: fresh.bends } : null;
  }
}

/** More than one discovery brings: the whole map is revealed. */
const MOST_NEWS = 8;
/** So many lines may cross that need not, before everything is put in order anew. */
const TOLERATED = 1;

function wanted(id: string, { neighbours }: MapStructure, rows: ReadonlyMap<string, number>): number {
  const beside = (neighbours.get(id) ?? []).map((next) => rows.get(next)).filter((y) => y !== undefined);
  return beside.length === 0 ? 0 : beside.reduce((sum, y) => sum + y, 0) / beside.length;
}

/** The row closest to the wanted one that keeps its distance from those taken. */
function freeRow(wish: number, taken: readonly number[]): number {
  const half = ROW_GAP / 2;
  const row = Math.round(wish / half) * half;
  for (let away = 0; ; away += half) {
    const free = [row + away, row - away].find((y) => taken.every((other) => Math.abs(other - y) >= ROW_GAP));
    if (free !== undefined) return free;
  }
}

/** How many pairs of edges between the same two layers cross. */
function crossings({ edges, nodes }: MapStructure, rows: ReadonlyMap<string, number>): number {
  const lines = edges.map(({ from, to }) => ({
    layers: `${nodes.get(from)?.layer} ${nodes.get(to)?.layer}`,
    a: rows.get(from) ?? 0,
    b: rows.get(to) ?? 0,
  }));
  let count = 0;
  lines.forEach((one, i) => {
    for (const other of lines.slice(i + 1)) {
      if (one.layers === other.layers && (one.a - other.a) * (one.b - other.b) < 0) count += 1;
    }
  });
  return count;
}
