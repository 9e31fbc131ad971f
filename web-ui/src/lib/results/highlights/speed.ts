import type { Deed, Field } from './field';
import { best, clamp, type Finding, finding, mean } from './finding';

/** Who beat the others' average in a zone by most, the deeper the better. */
export function speedDemon(field: Field): Finding | null {
  const candidates = raced(field, (deeds) => field.ending(deeds, 'cleared')).filter(
    ({ deed }) => deed.ms > 0,
  );
  const value = ({ deed, average }: Candidate) => (average / deed.ms) * field.course.tier(deed.node);
  const found = best(candidates, value);
  if (!found || value(found) < 1.5) return null;
  const { deed, average } = found;
  return finding('speed_demon', value(found) * 20, [deed.runner], {
    node: deed.node,
    figure: deed.ms,
    other: average,
  });
}

/** Who was held up in a zone by most. */
export function zoneWall(field: Field): Finding | null {
  const candidates = raced(field, (deeds) => deeds).filter(({ average }) => average > 0);
  const value = ({ deed, average }: Candidate) => (deed.ms / average) * field.course.tier(deed.node);
  const found = best(candidates, value);
  if (!found || value(found) < 2) return null;
  const { deed, average } = found;
  return finding('zone_wall', value(found) * 15, [deed.runner], {
    node: deed.node,
    figure: deed.ms,
    other: average,
  });
}

export function fastStarter(field: Field): Finding | null {
  const times = field.runners
    .map((runner) => ({ runner, at: field.firstOn(runner, 2) }))
    .filter((one): one is { runner: (typeof one)['runner']; at: number } => one.at !== null)
    .toSorted((a, b) => a.at - b.at);
  const [first, second] = times;
  if (!first) return null;
  const runnerUp = second?.at ?? first.at * 2;
  const score = clamp(30 + (40 * (runnerUp - first.at)) / Math.max(first.at, 1), 20, 100);
  return finding('fast_starter', score, [first.runner], { figure: first.at, other: runnerUp });
}

/** Who was quickest through the hardest zones. */
export function sprintFinal(field: Field): Finding | null {
  const { topTier, tier } = field.course;
  if (topTier <= 1) return null;
  const times = field.runners.flatMap((runner) => {
    const last = field
      .stays(runner)
      .filter((stay) => stay.outcome === 'cleared' && tier(stay.node) === topTier);
    return last.length === 0 ? [] : [{ runner, ms: last.reduce((sum, { ms }) => sum + ms, 0) }];
  });
  const quickest = best(times, ({ ms }) => -ms);
  if (!quickest) return null;
  const average = times.length > 1 ? mean(times.map(({ ms }) => ms)) : quickest.ms * 2;
  const score = clamp((25 * average) / Math.max(quickest.ms, 1), 20, 100);
  return finding('sprint_final', score, [quickest.runner], { figure: quickest.ms, other: average });
}

interface Candidate {
  deed: Deed;
  average: number;
}

/** Zones but the start that at least two took part in. */
function raced(field: Field, taking: (deeds: readonly Deed[]) => readonly Deed[]): Candidate[] {
  return field.nodes.flatMap(([node, all]) => {
    const deeds = taking(all);
    if (field.course.isStart(node) || deeds.length < 2) return [];
    const average = mean(deeds.map(({ ms }) => ms));
    return deeds.map((deed) => ({ deed, average }));
  });
}
