const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -10_000,
  ArrowDown: -10_000,
  ArrowRight: 10_000,
  ArrowUp: 10_000,
  PageDown: -60_000,
  PageUp: 60_000,
  Home: -Infinity,
  End: Infinity,
};

/** Where a key leads from an instant on the race clock, within the race; null for a key that means nothing here. */
export function steppedTo(key: string, from: number, length: number): number | null {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  return step === undefined ? null : Math.min(length, Math.max(0, from + step));
}
