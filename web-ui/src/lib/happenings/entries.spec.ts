import { describe, expect, it } from 'vitest';
import { happening, type Happening } from './happening';
import { entriesOf, type Wanted } from './entries';

const START = '2030-01-05T18:00:00Z';
const happenings = [
  happening('zone', 'a', 10_000),
  happening('zone', 'b', 20_000),
  happening('finish', 'a', 30_000),
];

const usual: Wanted = {
  startedAt: START,
  finishedAt: null,
  at: null,
  players: new Set<string>(),
  most: 10,
};

function listed(change: Partial<Wanted> = {}) {
  return entriesOf(happenings, { ...usual, ...change });
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

  it('makes one entry of the deaths of one struggle, where its last one stands', () => {
    const died = (clock: number, deaths: number, node = 'keep') =>
      happening('death', 'a', clock, deaths, { node, amount: 1 });
    const struggle = [died(1_000, 1), happening('zone', 'b', 1_500), died(2_000, 2), died(100_000, 3)];
    const [latest, zone] = entriesOf(struggle, { ...usual, at: Date.parse(START) + 99_000 }).shown;
    expect(latest).toMatchObject({ key: 'death:a:1', clock: 2_000, amount: 2 });
    expect(zone?.kind).toBe('zone');
    const amounts = (...deaths: Happening[]) =>
      entriesOf(deaths, usual).shown.flatMap(({ amount }) => (amount === null ? [] : [amount]));
    expect(amounts(died(0, 1), died(90_000, 2), died(180_000, 3))).toEqual([3]);
    expect(amounts(died(0, 1), died(90_001, 2))).toEqual([1, 1]);
    expect(amounts(died(0, 1), died(1, 2, 'crypt'))).toEqual([1, 1]);
  });

  it('is empty before the start', () => {
    expect(listed({ startedAt: null }).shown).toEqual([]);
  });
});
