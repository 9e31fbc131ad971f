const HALF_HOUR = 30 * 60_000;

/** A moment as the reader's clock and calendar show it, in the words of date and time inputs. */
export interface LocalTime {
  date: string;
  time: string;
}

export function localTime(iso: string | null): LocalTime {
  if (iso === null || Number.isNaN(Date.parse(iso))) return { date: '', time: '' };
  const moment = new Date(iso);
  return {
    date: `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`,
    time: `${pad(moment.getHours())}:${pad(moment.getMinutes())}`,
  };
}

/** The moment in UTC; null while date or time are missing or impossible. */
export function momentOf({ date, time }: LocalTime): string | null {
  if (!/^\d{4,6}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d/.test(time)) return null;
  const moment = new Date(`${date}T${time.slice(0, 5)}:00`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** The half hour after (1) or before (−1) a moment. */
export function nextHalfHour(iso: string, direction: 1 | -1): string {
  const slots = Date.parse(iso) / HALF_HOUR;
  const slot = direction === 1 ? Math.floor(slots) + 1 : Math.ceil(slots) - 1;
  return new Date(slot * HALF_HOUR).toISOString();
}

/** Where a plan may begin: the next half hour that leaves some time to get ready. */
export function firstProposal(now: number): string {
  return nextHalfHour(new Date(now + HALF_HOUR).toISOString(), 1);
}

/** The reader's zone by its place and by its distance from UTC. */
export function zoneName(iso: string | null, language: string): string {
  const at = iso === null ? new Date() : new Date(iso);
  const place = new Intl.DateTimeFormat(language).resolvedOptions().timeZone;
  const parts = new Intl.DateTimeFormat(language, { timeZoneName: 'shortOffset' }).formatToParts(at);
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value;
  return offset === undefined || place === 'UTC' ? place : `${place}, ${offset}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
