import { language } from '$lib/i18n/language.svelte';

/** How long something takes, in whole minutes or else in seconds: `20 minutes`, `90 seconds`. */
export function formatSpan(seconds: number): string {
  const whole = seconds >= 60 && seconds % 60 === 0;
  return new Intl.NumberFormat(language.current, {
    style: 'unit',
    unit: whole ? 'minute' : 'second',
    unitDisplay: 'long',
  }).format(whole ? seconds / 60 : seconds);
}
