const CLOCK = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/;

/** The race clock as addresses and the server write it: `0:12:30`. */
export function clockText(ms: number): string {
  const total = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(total / 3600)}:${two(Math.floor((total % 3600) / 60))}:${two(total % 60)}`;
}

/** Milliseconds on the race clock; null for what is no clock. */
export function parseClock(text: string | null): number | null {
  const parts = CLOCK.exec(text ?? '');
  if (parts === null) return null;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
