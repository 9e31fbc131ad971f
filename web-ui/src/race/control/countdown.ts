/** Whole seconds to a moment, counted as people count: "1" is the last second before it. */
export function secondsLeft(to: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(to) - now) / 1000));
}

/** `9`, from one minute `1:09`. */
export function formatLeft(seconds: number): string {
  if (seconds < 60) return String(seconds);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Whether this second is worth saying aloud: every one would drown out the rest. */
export function worthSaying(seconds: number): boolean {
  return seconds <= 5 || seconds === 10 || seconds === 30 || seconds % 60 === 0;
}
