import type { Run, RunStatus } from '../types';

export const ORDERS = ['newest', 'oldest', 'fastest', 'score'] as const;
export type Order = (typeof ORDERS)[number];

const LAST = Number.POSITIVE_INFINITY;

const KEYS: Record<Order, (run: Run) => number> = {
  newest: (run) => -Date.parse(run.thread_open_time),
  oldest: (run) => Date.parse(run.thread_open_time),
  fastest: (run) => run.elapsed_seconds ?? LAST,
  score: (run) => (run.score === null ? LAST : -run.score),
};

/** Runs of one status, or all, in an order; of equals the newest first. */
export function arrange(runs: readonly Run[], status: RunStatus | null, order: Order): readonly Run[] {
  return runs
    .filter((run) => status === null || run.status === status)
    .sort((a, b) => compare(KEYS[order](a), KEYS[order](b)) || compare(KEYS.newest(a), KEYS.newest(b)));
}

export const orderOf = (text: string | null): Order => ORDERS.find((order) => order === text) ?? 'newest';

// Infinity minus itself is no number.
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
