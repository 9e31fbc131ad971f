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

/** `just now`, `Nm ago`, `Nh ago`, `Nd ago` under a week, then the date (domain §17). */
export function formatAgo(iso: string, now: number): string {
  const seconds = Math.floor((now - Date.parse(iso)) / 1000);
  if (seconds < 60) return 'just now';
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m ago`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)}h ago`;
  if (seconds < 7 * 86_400) return `${Math.floor(seconds / 86_400)}d ago`;
  return new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' }).format(Date.parse(iso));
}

/** `Now`, `In <1m`, `In Nm`, `In Nh` under a day, then date and time in the reader's zone (domain §17). */
export function formatSchedule(iso: string, now: number): string {
  const seconds = Math.floor((Date.parse(iso) - now) / 1000);
  if (seconds <= 0) return 'Now';
  if (seconds < 60) return 'In <1m';
  if (seconds < 3600) return `In ${Math.floor(seconds / 60)}m`;
  if (seconds < 86_400) return `In ${Math.floor(seconds / 3600)}h`;
  const format: Intl.DateTimeFormatOptions = {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  };
  return new Intl.DateTimeFormat('en', format).format(Date.parse(iso));
}

/** Date and time in the reader's own zone and habit, zone named: for titles and tooltips. */
export function formatMoment(iso: string): string {
  return new Intl.DateTimeFormat(undefined, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(Date.parse(iso));
}

/** The time of day alone, in the reader's own zone. */
export function formatClock(epochMs: number): string {
  return new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(epochMs);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
