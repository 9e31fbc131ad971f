import type { Course } from '$lib/results/course';
import type { ReplayRun } from '$lib/replay/run';

export interface Standing {
  player: string;
  /** The highest layer so far; null before the player began. */
  layer: number | null;
  finished: boolean;
  out: boolean;
}

/** The order of the board at an in-game time: finishers by time, then by layer and by who was there first. */
export function orderAt(runs: readonly ReplayRun[], course: Course, igt: number): Standing[] {
  return runs
    .map((run) => ({ run, ...reached(run, course, igt) }))
    .toSorted((a, b) => rank(a) - rank(b) || deeper(a, b) || a.since - b.since)
    .map(({ run, layer, finished, out }) => ({
      player: run.id,
      layer: layer < 0 ? null : layer,
      finished,
      out,
    }));
}

interface Reached {
  layer: number;
  since: number;
  finished: boolean;
  out: boolean;
}

function reached(run: ReplayRun, course: Course, igt: number): Reached {
  const over = igt >= run.igtMs;
  const finished = over && !run.abandoned;
  let layer = -1;
  let since = Infinity;
  for (const { node, enter } of run.visits) {
    if (enter > igt || course.layer(node) <= layer) continue;
    layer = course.layer(node);
    since = enter;
  }
  return { layer, since: finished ? run.igtMs : since, finished, out: over && run.abandoned };
}

/** Among finishers only the time counts. */
const deeper = (a: Reached, b: Reached) => (a.finished ? 0 : b.layer - a.layer);

/** Whoever finished is not overtaken by a layer, and whoever is out comes last. */
const rank = ({ finished, out }: Reached) => (finished ? 0 : out ? 2 : 1);
