import type { Happening } from './happening';

/** Deaths of one player in one place that follow each other within this time are one struggle. */
const ONE_STRUGGLE_MS = 90_000;

/** The same happenings with one entry a struggle, which stands where its last death does and keeps the first one's key. */
export function struggles(happenings: readonly Happening[]): Happening[] {
  const told = new Map<string, Happening>();
  const last = new Map<string, Happening>();
  for (const next of happenings) {
    if (next.kind !== 'death') {
      told.set(next.key, next);
      continue;
    }
    const where = `${next.player} ${next.node}`;
    const former = last.get(where);
    const goesOn = former !== undefined && next.clock - former.clock <= ONE_STRUGGLE_MS;
    const one = goesOn
      ? { ...next, key: former.key, amount: (former.amount ?? 1) + (next.amount ?? 1) }
      : next;
    told.delete(one.key);
    told.set(one.key, one);
    last.set(where, one);
  }
  return [...told.values()];
}
