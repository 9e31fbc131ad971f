import { describe, expect, it } from 'vitest';
import { aFinishedRun, aRun } from '../fixtures';
import { arrange, orderOf } from './arrange';

const at = (hour: number) => ({ thread_open_time: `2026-03-07T${hour}:00:00Z` });
const runs = [
  aFinishedRun(4000, { id: 'slow', score: 90, ...at(10) }),
  aRun({ id: 'gone', status: 'forfeit', ...at(11) }),
  aFinishedRun(3600, { id: 'fast', score: 100, ...at(12) }),
  aRun({ id: 'now', status: 'in_progress', ...at(13) }),
];
const ids = (...how: [Parameters<typeof arrange>[1], Parameters<typeof arrange>[2]]) =>
  arrange(runs, ...how).map(({ id }) => id);

describe('runs in a list', () => {
  it('are in one of four orders; what has no time or score comes last', () => {
    expect(ids(null, 'newest')).toEqual(['now', 'fast', 'gone', 'slow']);
    expect(ids(null, 'oldest')).toEqual(['slow', 'gone', 'fast', 'now']);
    expect(ids(null, 'fastest')).toEqual(['fast', 'slow', 'now', 'gone']);
    expect(ids(null, 'score')).toEqual(['fast', 'slow', 'now', 'gone']);
  });

  it('are narrowed to a status', () => {
    expect(ids('finished', 'oldest')).toEqual(['slow', 'fast']);
    expect(ids('disqualified', 'newest')).toEqual([]);
  });

  it('are in the order that the address asks for', () => {
    expect(orderOf('score')).toBe('score');
    expect(orderOf('nonsense')).toBe('newest');
    expect(orderOf(null)).toBe('newest');
  });
});
