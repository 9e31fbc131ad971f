import { describe, expect, it } from 'vitest';
import { poolRows } from './pool-rows';

const figures = (runs: number) => ({ runs, avg_time_ms: 1, avg_deaths: 1.5, best_time_ms: 1 });

describe('the table by pools', () => {
  it('has a row for each kind played, with bars to compare', () => {
    const rows = poolRows({
      pools: [
        { pool_name: 'standard', race: figures(8), training: figures(2), total_runs: 10 },
        { pool_name: 'sprint', race: null, training: figures(4), total_runs: 4 },
      ],
    });
    expect(rows.map(({ pool, kind, share, first, span }) => [pool, kind, share, first, span])).toEqual([
      ['standard', 'race', 1, true, 2],
      ['standard', 'training', 0.25, false, 2],
      ['sprint', 'training', 0.5, true, 1],
    ]);
  });

  it('is empty before the first finish', () => {
    expect(poolRows({ pools: [] })).toEqual([]);
  });
});
