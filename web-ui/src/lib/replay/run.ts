import { type Runner, segmentsOf } from '../results/runner';
import type { Course } from '../results/course';

/** A visit as a replay shows it; all times are in-game milliseconds. */
export interface ReplayVisit {
  node: string;
  enter: number;
  exit: number;
  deathsAt: readonly number[];
}

export interface ReplayRun {
  id: string;
  abandoned: boolean;
  igtMs: number;
  visits: readonly ReplayVisit[];
}

/** A death as the history tells it (better V6). */
export interface KnownDeath {
  player: string;
  node: string | null;
  igtMs: number;
  count: number;
}

/**
 * A run to be shown again. Deaths are where the history says; of those it says nothing about (a race of before there was
 * one) the moments are spread over the visit (domain §16).
 */
export function replayRunOf(runner: Runner, course: Course, deaths: readonly KnownDeath[]): ReplayRun {
  const own = deaths.filter(({ player }) => player === runner.id);
  return {
    id: runner.id,
    abandoned: runner.status === 'abandoned',
    igtMs: runner.igtMs,
    visits: segmentsOf(runner, course).map(({ node, enter, exit, deaths: count }) => {
      const known = own
        .filter((death) => death.node === node && death.igtMs >= enter && death.igtMs <= exit)
        .flatMap((death) => Array.from({ length: death.count }, () => death.igtMs));
      return { node, enter, exit, deathsAt: known.length >= count ? known : spread(enter, exit, count) };
    }),
  };
}

function spread(enter: number, exit: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) =>
    Math.round(enter + ((exit - enter) * (i + 1)) / (count + 1)),
  );
}
