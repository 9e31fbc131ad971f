const STEPS = {
  row: { ArrowLeft: -1, ArrowRight: 1 },
  column: { ArrowUp: -1, ArrowDown: 1 },
} as const;

/** The arrow keys go round a row or a column of stops, from the one that has the focus. */
export function stepFocus(
  event: KeyboardEvent,
  along: keyof typeof STEPS,
  stops: readonly HTMLElement[],
): void {
  const step = (STEPS[along] as Readonly<Record<string, number>>)[event.key];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  stops.at((at + step) % stops.length)?.focus();
}
