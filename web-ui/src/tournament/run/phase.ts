import type { Run } from '../types';

export type Phase = 'pending' | 'counting' | 'running' | 'over';

/** Where a run is at a moment of the server's clock: a countdown that is over is a start, said or not. */
export function phaseOf(run: Run, now: number): Phase {
  if (run.status === 'in_progress') return 'running';
  if (run.status !== 'pending') return 'over';
  if (run.countdown_ends_at === null) return 'pending';
  return now < Date.parse(run.countdown_ends_at) ? 'counting' : 'running';
}

/** When the time began to count, or begins; null before the player is ready. */
export function startOf(run: Run): number | null {
  const start = run.start_time ?? run.countdown_ends_at;
  return start === null ? null : Date.parse(start);
}

/** Whole seconds of a countdown, as they are counted: 10 down to 1. */
export const countOf = (until: number, now: number): number => Math.max(0, Math.ceil((until - now) / 1000));

/** Whether its player may put another attempt in the place of a run; how many are left, the server knows. */
export function mayReattempt(run: Run, mostReattempts: number): boolean {
  const ended = run.status === 'finished' || run.status === 'forfeit';
  return ended && !run.reattempted && mostReattempts !== 0;
}
