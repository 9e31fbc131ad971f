import type { PoolStats, RunFigures } from '$lib/api/types';

export interface PoolRow {
  pool: string;
  kind: 'race' | 'training';
  figures: RunFigures;
  /** Share of the longest bar. */
  share: number;
  /** First row of its pool. */
  first: boolean;
  /** How many rows its pool has. */
  span: number;
}

/** The table by pools: up to two rows each, and bars that compare all of them. */
export function poolRows(stats: PoolStats): PoolRow[] {
  const rows = stats.pools.flatMap(({ pool_name, race, training }) => {
    const figures = { race, training };
    const kinds = (['race', 'training'] as const).filter((kind) => figures[kind] !== null);
    return kinds.flatMap((kind, i) => {
      const runs = figures[kind];
      return runs === null
        ? []
        : [{ pool: pool_name, kind, figures: runs, first: i === 0, span: kinds.length }];
    });
  });
  const most = Math.max(1, ...rows.map((row) => row.figures.runs));
  return rows.map((row) => ({ ...row, share: row.figures.runs / most }));
}
