/** A month as a calendar shows it: weeks from Monday to Sunday, with the days of its neighbours at both ends. */
export interface Month {
  year: number;
  /** From 1 on. */
  month: number;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** A day in the reader's zone, as a key: `2026-03-07`. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

export function monthOf(text: string | null, now: Date): Month {
  const found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text ?? '');
  if (found === null) return { year: now.getFullYear(), month: now.getMonth() + 1 };
  return { year: Number(found[1]), month: Number(found[2]) };
}

export const monthText = ({ year, month }: Month): string => `${year}-${pad(month)}`;

export function step({ year, month }: Month, by: 1 | -1): Month {
  const first = new Date(year, month - 1 + by, 1);
  return { year: first.getFullYear(), month: first.getMonth() + 1 };
}

export interface Day {
  key: string;
  /** Of the month. */
  number: number;
  inside: boolean;
}

export function weeksOf({ year, month }: Month): readonly (readonly Day[])[] {
  const first = new Date(year, month - 1, 1);
  // Weeks begin on Monday.
  const before = (first.getDay() + 6) % 7;
  const days = new Date(year, month, 0).getDate();
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, at) => {
      const date = new Date(year, month - 1, 1 - before + week * 7 + at);
      return { key: dayOf(date), number: date.getDate(), inside: date.getMonth() === month - 1 };
    }),
  );
}

/** What is on which day of the reader, each day in order of time. */
export function byDay<T extends { scheduled_at: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const days = new Map<string, T[]>();
  for (const item of [...items].sort((a, b) => Date.parse(a.scheduled_at) - Date.parse(b.scheduled_at))) {
    const key = dayOf(new Date(item.scheduled_at));
    days.set(key, [...(days.get(key) ?? []), item]);
  }
  return days;
}
