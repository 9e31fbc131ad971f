import { describe, expect, it } from 'vitest';
import { replayRunOf } from '$lib/replay/run';
import { aRunner, course } from '$lib/results/fixtures';
import { orderAt } from './order';

const runs = [
  aRunner('ada', 'start@0 a1@10 a2@50', 100),
  aRunner('bob', 'start@0 b1@20 b2@40', 90),
  aRunner('cleo', 'start@0 a1@15', 30, 'abandoned'),
].map((runner) => replayRunOf(runner, course, []));
const order = (seconds: number) => orderAt(runs, course, seconds * 1000).map(({ player }) => player);

describe('the order at a moment', () => {
  it('is by layer, then by who was there first', () => {
    expect(order(12)).toEqual(['ada', 'bob', 'cleo']);
    expect(order(18)).toEqual(['ada', 'cleo', 'bob']);
    expect(order(45)).toEqual(['bob', 'ada', 'cleo']);
  });

  it('has finishers first, by time, and those who gave up last', () => {
    expect(orderAt(runs, course, 100_000)).toEqual([
      { player: 'bob', layer: 2, finished: true, out: false },
      { player: 'ada', layer: 2, finished: true, out: false },
      { player: 'cleo', layer: 1, finished: false, out: true },
    ]);
  });
});
