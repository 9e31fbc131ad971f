import { describe, expect, it } from 'vitest';
import { byDay, monthOf, monthText, step, weeksOf } from './calendar';

const local = (text: string) => ({ scheduled_at: new Date(text).toISOString() });

describe('a month', () => {
  it('has weeks from Monday to Sunday', () => {
    const weeks = weeksOf({ year: 2026, month: 3 });
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.map(({ number }) => number)).toEqual([23, 24, 25, 26, 27, 28, 1]);
    expect(weeks[0]?.map(({ inside }) => inside)).toEqual([false, false, false, false, false, false, true]);
    expect(weeks.at(-1)?.[1]).toEqual({ key: '2026-03-31', number: 31, inside: true });
  });

  it('has no more weeks than it needs', () => {
    expect(weeksOf({ year: 2027, month: 2 })).toHaveLength(4);
  });

  it('is the one of the address, else this one', () => {
    const now = new Date(2026, 10, 28);
    expect(monthOf('2026-03', now)).toEqual({ year: 2026, month: 3 });
    expect(monthOf('2026-13', now)).toEqual({ year: 2026, month: 11 });
    expect(monthOf(null, now)).toEqual({ year: 2026, month: 11 });
  });

  it('follows the one before it, over the year as well', () => {
    expect(monthText(step({ year: 2026, month: 12 }, 1))).toBe('2027-01');
    expect(monthText(step({ year: 2026, month: 1 }, -1))).toBe('2025-12');
  });
});

describe('a day', () => {
  it('is one of the reader’s, and holds what is on it in order', () => {
    const late = local('2026-03-07T23:30:00');
    const early = local('2026-03-07T00:10:00');
    const next = local('2026-03-08T00:00:00');
    const days = byDay([late, next, early]);
    expect(days.get('2026-03-07')).toEqual([early, late]);
    expect(days.get('2026-03-08')).toEqual([next]);
  });
});
