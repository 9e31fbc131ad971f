import { describe, expect, it } from 'vitest';
import { aPlayer } from '../live/fixtures';
import { aRunner, course } from './fixtures';
import { runnersOf, segmentsOf, staysOf } from './runner';

describe('a run', () => {
  const ada = aRunner('ada', 'start@0 a1@60/2 start@100 b1@120 a2@200/1', 300);

  it('is cut into visits, each until the next one, the last until the end', () => {
    expect(segmentsOf(ada, course).map(({ node, enter, exit }) => [node, enter, exit])).toEqual([
      ['start', 0, 60_000],
      ['a1', 60_000, 100_000],
      ['start', 100_000, 120_000],
      ['b1', 120_000, 200_000],
      ['a2', 200_000, 300_000],
    ]);
  });

  it('clears a node by going deeper and backs out of it otherwise', () => {
    expect(segmentsOf(ada, course).map(({ outcome }) => outcome)).toEqual([
      'cleared',
      'backed',
      'cleared',
      'cleared',
      'cleared',
    ]);
  });

  it('is summed up by node in the order of the first visits', () => {
    expect(staysOf(ada, course).map(({ node, ms, deaths }) => [node, ms, deaths])).toEqual([
      ['start', 80_000, 0],
      ['a1', 40_000, 2],
      ['b1', 80_000, 0],
      ['a2', 100_000, 1],
    ]);
  });

  it.each([
    ['finished', 'cleared'],
    ['playing', 'playing'],
    ['abandoned', 'abandoned'],
  ] as const)('that is %s leaves its last node %s', (status, outcome) => {
    expect(segmentsOf(aRunner('bob', 'start@0 a1@10', 20, status), course).at(-1)?.outcome).toBe(outcome);
  });

  it('never takes less than no time, whatever the clock of the game did', () => {
    expect(
      segmentsOf(aRunner('bob', 'start@50 a1@40', 30), course).map(({ enter, exit }) => exit - enter),
    ).toEqual([0, 0]);
  });

  it('counts only with a history', () => {
    const seen = aPlayer('a', { zone_history: [{ node_id: 'start', igt_ms: 0 }] });
    expect(runnersOf([seen, aPlayer('b'), aPlayer('c', { zone_history: [] })]).map(({ id }) => id)).toEqual([
      'a',
    ]);
  });
});
