import type { Runner } from '../runner';
import type { Field } from './field';
import { best, clamp, type Finding, finding } from './finding';

const PHOTO_FINISH_MS = 30_000;

export function photoFinish(field: Field): Finding | null {
  const pairs = field.finishers.slice(1).map((second, i) => {
    const first = field.finishers[i] as Runner;
    return { first, second, gap: second.igtMs - first.igtMs };
  });
  const found = best(pairs, ({ gap }) => -gap);
  if (!found || found.gap > PHOTO_FINISH_MS) return null;
  const score = (20 * PHOTO_FINISH_MS) / Math.max(found.gap, 1000);
  return finding('photo_finish', score, [found.first, found.second], { figure: found.gap });
}

export function leadChanges(field: Field): Finding | null {
  const leaders = leadersOf(field);
  if (leaders.length < 2) return null;
  const changes = leaders.filter((leader, i) => i > 0 && leader !== leaders[i - 1]).length;
  if (changes < 2) return null;
  return finding('lead_changes', 25 * changes, [...new Set(leaders)], { figure: changes });
}

export function dominant(field: Field): Finding | null {
  const leaders = leadersOf(field);
  const [first] = leaders;
  if (!first || leaders.length < 2 || leaders.some((leader) => leader !== first)) return null;
  return finding('dominant', 40 + 8 * leaders.length, [first], { figure: leaders.length });
}

/** Who gave up long before the others were through. */
export function earlyExit(field: Field): Finding | null {
  const median = field.finishers[Math.floor(field.finishers.length / 2)];
  const gone = field.runners.filter(({ status }) => status === 'abandoned');
  const first = best(gone, ({ igtMs }) => -igtMs);
  if (!median || !first) return null;
  const ratio = first.igtMs / Math.max(median.igtMs, 1);
  if (ratio > 0.8) return null;
  return finding('early_exit', clamp(90 - 100 * ratio, 20, 100), [first], {
    figure: first.igtMs,
    other: median.igtMs,
  });
}

/** Layer by layer from the first: who was there, or further, before the others. */
export function leadersOf(field: Field): Runner[] {
  const leaders: Runner[] = [];
  for (let layer = 1; layer <= field.maxLayer; layer += 1) {
    const there = field.runners.filter((runner) => field.firstOn(runner, layer) !== null);
    const leader = best(there, (runner) => -(field.firstOn(runner, layer) ?? Infinity));
    if (leader) leaders.push(leader);
  }
  return leaders;
}
