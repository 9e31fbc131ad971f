import { clockText } from '../../race/timeline/clock';

/**
 * Where on the race clock an event had just happened, as the address of the race takes it; null for what happened
 * before the start, or in a race that has none.
 */
export function instantOf(at: string, startedAt: string | null): string | null {
  if (startedAt === null) return null;
  const clock = Date.parse(at) - Date.parse(startedAt);
  return clock < 0 ? null : clockText(Math.ceil(clock / 1000) * 1000);
}
