import { language } from '$lib/i18n/language.svelte';
import { formatElapsed } from '$lib/format/time';

/** `HH:MM:SS`, cut to whole seconds (tournaments §5.1). */
export function formatSeconds(seconds: number | null): string {
  return seconds === null ? '–' : formatElapsed(seconds * 1000);
}

/** A score with its three decimals, as the reader writes numbers. */
export function formatScore(score: number | null): string {
  if (score === null) return '–';
  return new Intl.NumberFormat(language.current, {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
  }).format(score);
}

/** Seconds out of `HH:MM:SS`, `MM:SS` or a plain number of seconds; null when it is none of these. */
export function secondsOf(text: string): number | null {
  const found = /^(?:(?:(\d{1,3}):)?([0-5]?\d):)?(\d{1,6})$/.exec(text.trim());
  if (found === null) return null;
  const [, hours, minutes, seconds] = found;
  if (minutes !== undefined && Number(seconds) > 59) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds);
}
