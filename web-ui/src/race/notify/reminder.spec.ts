import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Reminder, type Bell, type Watched } from './reminder.svelte';

const waiting: Watched = { status: 'setup', seedsReleasedAt: null, countdownTo: null };
const counting = { ...waiting, seedsReleasedAt: 'x', countdownTo: '2030-01-05T18:00:10Z' };

describe('Reminder', () => {
  let rung: string[];
  let asked: number;
  let permission: NotificationPermission | null;
  let answer: NotificationPermission;
  let looking: boolean;

  const bell: Bell = {
    permission: () => permission,
    ask: () => {
      asked += 1;
      permission = answer;
      return Promise.resolve(answer);
    },
    ring: (title) => rung.push(title),
    looking: () => looking,
  };
  const aReminder = (id = 'r1') => new Reminder(id, bell, (news) => ({ title: news, body: '' }));

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    rung = [];
    asked = 0;
    permission = 'default';
    answer = 'granted';
    looking = false;
  });
  afterEach(() => vi.useRealTimers());

  it('asks for leave only when it is wanted, and rings then', async () => {
    const reminder = aReminder();
    expect(asked).toBe(0);
    await reminder.switchOn();
    expect(asked).toBe(1);
    reminder.see(waiting);
    reminder.see({ ...waiting, seedsReleasedAt: 'x' });
    reminder.see(counting);
    reminder.see({ ...counting, status: 'running', countdownTo: null });
    expect(rung).toEqual(['released', 'countdown', 'started']);
  });

  it('takes nothing for news that was so when it first looked', async () => {
    const reminder = aReminder();
    await reminder.switchOn();
    reminder.see(counting);
    reminder.see(counting);
    expect(rung).toEqual([]);
  });

  it('is silent unless it was switched on', () => {
    permission = 'granted';
    const reminder = aReminder();
    reminder.see(waiting);
    reminder.see(counting);
    expect(rung).toEqual([]);
    expect(reminder.flash).toBeNull();
  });

  it('falls back to the title, and stops once the reader is back', async () => {
    answer = 'denied';
    const reminder = aReminder();
    await reminder.switchOn();
    expect(reminder.silent).toBe(true);
    reminder.see(waiting);
    reminder.see(counting);
    expect(rung).toEqual([]);
    expect(reminder.flash).toBe('countdown');
    vi.advanceTimersByTime(1_000);
    expect(reminder.flash).toBeNull();
    vi.advanceTimersByTime(1_000);
    expect(reminder.flash).toBe('countdown');
    reminder.calm();
    vi.advanceTimersByTime(5_000);
    expect(reminder.flash).toBeNull();
  });

  it('leaves the title alone while the reader looks at it', async () => {
    looking = true;
    const reminder = aReminder();
    await reminder.switchOn();
    reminder.see(waiting);
    reminder.see(counting);
    expect(reminder.flash).toBeNull();
  });

  it('remembers the wish for each race by itself', async () => {
    await aReminder('r1').switchOn();
    expect([aReminder('r1').on, aReminder('r2').on]).toEqual([true, false]);
    aReminder('r1').switchOff();
    expect(aReminder('r1').on).toBe(false);
  });

  it('does without notifications where there are none', async () => {
    permission = null;
    const reminder = aReminder();
    await reminder.switchOn();
    expect([asked, reminder.on, reminder.silent]).toEqual([0, true, true]);
  });
});
