import { texts, language } from '$lib/i18n/language.svelte';
import { formatIgt } from '$lib/format/time';

const DAY_MS = 86_400_000;
const t = texts({ now: 'now' }, { now: 'maintenant' });

/** How far off something is: by days, on its last day by seconds, then `now`. */
export function countdownText(leftMs: number): string {
  if (leftMs <= 0) return t().now;
  if (leftMs < DAY_MS) return formatIgt(leftMs);
  const days = Math.floor(leftMs / DAY_MS);
  return new Intl.RelativeTimeFormat(language.current, { style: 'short' }).format(days, 'day');
}
