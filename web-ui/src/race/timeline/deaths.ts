import type { Happening } from '$lib/happenings/happening';

/** How much of a race's dying falls into each part of it, from 0 to 1 (the deadliest). */
export function deathDensity(happenings: readonly Happening[], length: number, parts: number): number[] {
  const deaths = Array.from({ length: parts }, () => 0);
  for (const { kind, clock, amount } of happenings) {
    if (kind !== 'death' || clock < 0 || clock > length) continue;
    const part = Math.min(parts - 1, Math.floor((clock / length) * parts));
    deaths[part] = (deaths[part] ?? 0) + (amount ?? 1);
  }
  const most = Math.max(1, ...deaths);
  return deaths.map((count) => count / most);
}
