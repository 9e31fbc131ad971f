const KEY = 'photofinish.countdown';

/** Lengths of a countdown on offer, in seconds; 0 starts at once. */
export const COUNTDOWNS = [0, 5, 10, 15, 30, 60, 300] as const;

/** What this organizer chose last. */
export function lastCountdown(storage: Storage = localStorage): number {
  const seconds = Number(storage.getItem(KEY) ?? 0);
  return COUNTDOWNS.find((known) => known === seconds) ?? 0;
}

export function rememberCountdown(seconds: number, storage: Storage = localStorage): void {
  storage.setItem(KEY, String(seconds));
}
