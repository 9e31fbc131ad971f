export const OUTCOMES = ['linked', 'denied', 'taken', 'failed', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What came of the way to racetime.gg and back, as the address says it; null when it says nothing. */
export function outcomeOf(parameter: string | null): Outcome | null {
  if (parameter === null) return null;
  return OUTCOMES.find((outcome) => outcome === parameter) ?? 'failed';
}
