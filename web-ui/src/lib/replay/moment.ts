import type { MapMoment, MapSkull, MapToken } from '../map/scene';
import type { Course } from '../results/course';
import type { ReplayRun, ReplayVisit } from './run';

/** How long a whole race takes to be shown at the usual speed, in milliseconds. */
export const LENGTH_MS = 60_000;

const GONE = 0.35;
const SKULL_MS = 800;
const HEAT_A_DEATH = 0.08;
const HOTTEST = 0.6;
const TRAVEL_SHARE = 0.15;
const TRAVEL_AT_MOST_MS = 200;

/** A race at one in-game time (domain §16). */
export interface ReplayScene {
  runs: readonly ReplayRun[];
  course: Course;
  /** The longest in-game time of anybody. */
  endMs: number;
  /** How fast it is shown, so that a skull stays as long as ever. */
  speed: number;
}

export function momentAt({ runs, course, endMs, speed }: ReplayScene, igt: number): MapMoment {
  const leader = leaderAt(runs, course, igt);
  const skullLife = (SKULL_MS * speed * endMs) / LENGTH_MS;
  const skulls: MapSkull[] = [];
  const fallen = new Map<string, number>();
  for (const run of runs) {
    for (const [i, { node, deathsAt }] of run.visits.entries()) {
      for (const [k, at] of deathsAt.entries()) {
        if (at > igt) continue;
        fallen.set(node, (fallen.get(node) ?? 0) + 1);
        const age = skullLife > 0 ? (igt - at) / skullLife : 1;
        if (age < 1) skulls.push({ key: `${run.id}-${i}-${k}`, node, age, opacity: 1 });
      }
    }
  }
  return {
    tokens: runs.flatMap((run) => tokenAt(run, igt, run.id === leader)),
    skulls,
    heat: new Map([...fallen].map(([node, deaths]) => [node, Math.min(HOTTEST, HEAT_A_DEATH * deaths)])),
  };
}

/** Whoever is on the highest layer, the first of those in the list; null before anybody plays. */
export function leaderAt(runs: readonly ReplayRun[], course: Course, igt: number): string | null {
  let leader: string | null = null;
  let highest = -1;
  for (const run of runs) {
    const at = visitAt(run, igt);
    if (at === null || (run.abandoned && igt > run.igtMs)) continue;
    const layer = Math.max(...run.visits.slice(0, at + 1).map(({ node }) => course.layer(node)));
    if (layer > highest) {
      leader = run.id;
      highest = layer;
    }
  }
  return leader;
}

/** Every in-game time at which somebody else takes the lead. */
export function leadChanges(runs: readonly ReplayRun[], course: Course): { at: number; leader: string }[] {
  const times = [...new Set(runs.flatMap((run) => run.visits.map(({ enter }) => enter)))].sort(
    (a, b) => a - b,
  );
  const changes: { at: number; leader: string }[] = [];
  for (const at of times) {
    const leader = leaderAt(runs, course, at);
    if (leader !== null && leader !== changes.at(-1)?.leader) changes.push({ at, leader });
  }
  return changes.slice(1);
}

function tokenAt(run: ReplayRun, igt: number, leads: boolean): MapToken[] {
  const index = visitAt(run, igt);
  const visit = index === null ? undefined : run.visits[index];
  if (index === null || visit === undefined) return [];
  const here = { player: run.id, node: visit.node, from: null, progress: 1, leads };
  if (igt > run.igtMs || (igt === run.igtMs && !run.abandoned)) {
    return run.abandoned
      ? [{ ...here, place: 'at-node', opacity: GONE, leads: false }]
      : [{ ...here, place: 'after-finish', opacity: 1 }];
  }
  const previous = run.visits[index - 1];
  const way = previous ? travelled(visit, igt) : 1;
  if (way >= 1 || !previous) return [{ ...here, place: 'at-node', opacity: 1 }];
  return [{ ...here, from: previous.node, progress: way, place: 'at-node', opacity: 1 }];
}

/** Quick at first, slower towards the node. */
function travelled({ enter, exit }: ReplayVisit, igt: number): number {
  const stay = exit - enter;
  const travel = Math.max(TRAVEL_SHARE * stay, Math.min(TRAVEL_AT_MOST_MS, stay / 2));
  if (travel <= 0 || igt >= enter + travel) return 1;
  const left = 1 - (igt - enter) / travel;
  return 1 - left * left;
}

/** The last visit that has begun; null before the first. */
function visitAt({ visits }: ReplayRun, igt: number): number | null {
  const index = visits.findLastIndex(({ enter }) => enter <= igt);
  return index < 0 ? null : index;
}
