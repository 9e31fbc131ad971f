import { language } from '../i18n/language.svelte';
import { t } from './texts';

/** In-game time of a race page: `M:SS`, from one hour `H:MM:SS` (domain §17). */
export function formatIgt(ms: number): string {
  const total = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const seconds = pad(total % 60);
  return hours > 0 ? `${hours}:${pad(minutes)}:${seconds}` : `${minutes}:${seconds}`;
}

/** A gap to the leader's pace: `+M:SS` behind, `−M:SS` ahead (live-protocol §6.4); null when there is none. */
export function formatGap(ms: number | null): string | null {
  if (ms === null) return null;
  const seconds = Math.trunc(ms / 1000);
  const sign = seconds < 0 ? '\u2212' : '+';
  return `${sign}${formatIgt(Math.abs(seconds) * 1000)}`;
}

export type GapSide = 'ahead' | 'behind' | 'level';

/** Which side of the leader's pace the *shown* value is on: under one second counts as level. */
export function gapSide(ms: number): GapSide {
  const seconds = Math.trunc(ms / 1000);
  if (seconds === 0) return 'level';
  return seconds < 0 ? 'ahead' : 'behind';
}

/** The race clock: `HH:MM:SS` since the start. */
export function formatElapsed(ms: number): string {
  const total = Math.max(0, Math.floor(ms / 1000));
  return `${pad(Math.floor(total / 3600))}:${pad(Math.floor((total % 3600) / 60))}:${pad(total % 60)}`;
}

/** `just now`, `5m ago`, `2h ago`, `3d ago` under a week, then the date (domain §17). */
export function formatAgo(iso: string, now: number): string {
  const seconds = Math.floor((now - Date.parse(iso)) / 1000);
  if (seconds < 60) return t().justNow;
  if (seconds < 3600) return relative(-Math.floor(seconds / 60), 'minute');
  if (seconds < 86_400) return relative(-Math.floor(seconds / 3600), 'hour');
  if (seconds < 7 * 86_400) return relative(-Math.floor(seconds / 86_400), 'day');
  return absolute({ month: 'short', day: 'numeric' }, Date.parse(iso));
}

/** `Now`, `In <1m`, `In 10m`, `In 2h` under a day, then date and time in the reader's zone (domain §17). */
export function formatSchedule(iso: string, now: number): string {
  const seconds = Math.floor((Date.parse(iso) - now) / 1000);
  if (seconds <= 0) return t().now;
  if (seconds < 60) return t().soon;
  if (seconds < 3600) return capital(relative(Math.floor(seconds / 60), 'minute'));
  if (seconds < 86_400) return capital(relative(Math.floor(seconds / 3600), 'hour'));
  const format = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
  return absolute(format, Date.parse(iso));
}

/** Date and time in the reader's own zone, zone named: for titles and tooltips. */
export function formatMoment(iso: string): string {
  const format = {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  } as const;
  return absolute(format, Date.parse(iso));
}

/** A day, as in a sentence. */
export function formatDay(iso: string): string {
  return absolute({ year: 'numeric', month: 'long', day: 'numeric' }, Date.parse(iso));
}

/** The time of day alone, in the reader's own zone. */
export function formatClock(epochMs: number): string {
  return absolute({ hour: '2-digit', minute: '2-digit' }, epochMs);
}

/** The in-game time of solo and dashboards: `MM:SS`, and `--:--` where nothing was played (domain §17). */
export function formatPlayed(ms: number): string {
  if (ms <= 0) return '--:--';
  const igt = formatIgt(ms);
  return igt.length < 5 ? `0${igt}` : igt;
}

function absolute(format: Intl.DateTimeFormatOptions, epochMs: number): string {
  return new Intl.DateTimeFormat(habits(), format).format(epochMs);
}

/** Of the reader's own regions (`en-GB` writes days first), the one that speaks the language of the page. */
function habits(): string {
  return navigator.languages.find((tag) => tag.startsWith(language.current)) ?? language.current;
}

function relative(amount: number, unit: 'minute' | 'hour' | 'day'): string {
  // The narrow forms of English are words; those of French are signs.
  const style = language.current === 'en' ? 'narrow' : 'short';
  return new Intl.RelativeTimeFormat(language.current, { style }).format(amount, unit);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(language.current) + text.slice(1);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
