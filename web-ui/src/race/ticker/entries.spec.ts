import { describe, expect, it } from 'vitest';
import { happening } from '../happenings/happening';
import { entriesOf, type Wanted } from './entries';

const START = '2030-01-05T18:00:00Z';
const happenings = [
  happening('zone', 'a', 10_000),
  happening('zone', 'b', 20_000),
  happening('finish', 'a', 30_000),
];

function listed(change: Partial<Wanted> = {}) {
  const wanted = { startedAt: START, finishedAt: null, at: null, players: new Set<string>(), most: 10 };
  return entriesOf(happenings, { ...wanted, ...change });
}
const kinds = (change: Partial<Wanted> = {}) => listed(change).shown.map(({ kind }) => kind);

describe('what a ticker lists', () => {
  it('is the newest first, from the start to the end', () => {
    expect(kinds()).toEqual(['finish', 'zone', 'zone', 'start']);
    expect(kinds({ finishedAt: '2030-01-05T18:01:00Z' })[0]).toBe('end');
  });

  it('is of the chosen players, and of the race', () => {
    expect(kinds({ players: new Set(['b']) })).toEqual(['zone', 'start']);
  });

  it('is nothing later than the instant looked at', () => {
    expect(kinds({ at: Date.parse(START) + 10_000 })).toEqual(['zone', 'start']);
  });

  it('is bounded, and says what it leaves out', () => {
    const { shown, left } = listed({ most: 1 });
    expect(shown.map(({ kind }) => kind)).toEqual(['finish']);
    expect(left).toBe(3);
  });

  it('is empty before the start', () => {
    expect(listed({ startedAt: null }).shown).toEqual([]);
  });
});
