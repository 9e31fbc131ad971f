import { afterEach, describe, expect, it } from 'vitest';
import { language } from '../i18n/language.svelte';
import {
  formatAgo,
  formatElapsed,
  formatGap,
  formatIgt,
  formatPlayed,
  formatSchedule,
  gapSide,
} from './time';

const NOW = Date.parse('2030-01-05T18:00:00Z');
const before = (seconds: number) => new Date(NOW - seconds * 1000).toISOString();

describe('times', () => {
  afterEach(() => {
    language.choose('en');
  });

  it.each([
    [0, '0:00'],
    [61_999, '1:01'],
    [3_599_000, '59:59'],
    [3_600_000, '1:00:00'],
    [-5, '0:00'],
  ])('shows %i ms of play as %s', (ms, text) => {
    expect(formatIgt(ms)).toBe(text);
  });

  it.each([
    [10_000, '+0:10', 'behind'],
    [-65_000, '\u22121:05', 'ahead'],
    [3_700_000, '+1:01:40', 'behind'],
    [-900, '+0:00', 'level'],
  ])('shows a gap of %i ms as %s, %s', (ms, text, side) => {
    expect(formatGap(ms)).toBe(text);
    expect(gapSide(ms)).toBe(side);
  });

  it('shows no gap where there is none', () => {
    expect(formatGap(null)).toBeNull();
  });

  it('runs the race clock with hours', () => {
    expect(formatElapsed(3_723_000)).toBe('01:02:03');
    expect(formatElapsed(-1)).toBe('00:00:00');
  });

  it.each([
    [59, 'just now'],
    [60, '1m ago'],
    [7_200, '2h ago'],
    [3 * 86_400, '3d ago'],
    [10 * 86_400, 'Dec 26'],
  ])('tells of something %i seconds ago as %s', (seconds, text) => {
    expect(formatAgo(before(seconds), NOW)).toBe(text);
  });

  it.each([
    [0, 'Now'],
    [-30, 'In <1m'],
    [-600, 'In 10m'],
    [-7_200, 'In 2h'],
  ])('announces something %i seconds ago as %s', (seconds, text) => {
    expect(formatSchedule(before(seconds), NOW)).toBe(text);
  });

  it('speaks French where the page does', () => {
    language.choose('fr');
    expect(formatAgo(before(300), NOW)).toMatch(/^il y a 5.min$/);
    expect(formatAgo(before(10 * 86_400), NOW)).toBe('26 déc.');
    expect(formatSchedule(before(-7_200), NOW)).toMatch(/^Dans 2.h$/);
  });

  it.each([
    [0, '--:--'],
    [61_000, '01:01'],
    [3_600_000, '1:00:00'],
  ])('shows %i ms played alone as %s', (ms, text) => {
    expect(formatPlayed(ms)).toBe(text);
  });
});
