import { describe, expect, it } from 'vitest';
import { chevronsOf } from './chevrons';
import { aMapPlayer } from './fixtures';
import type { Stand } from './stands';

const stand = (player: string, x: number, y: number): Stand => ({
  token: { player, node: 'n', from: null, progress: 1, place: 'at-node', opacity: 1, leads: false },
  at: { x, y },
  orbit: null,
});
const people = new Map(
  [aMapPlayer('a'), aMapPlayer('b'), aMapPlayer('c'), aMapPlayer('done', { status: 'finished' })].map((p) => [
    p.id,
    p,
  ]),
);
const seen = (...stands: Stand[]) =>
  chevronsOf(stands, people, { k: 1, x: 0, y: 0 }, { width: 400, height: 200 }).map(({ player, side, y }) => [
    player.id,
    side,
    y,
  ]);

describe('chevronsOf', () => {
  it('points to players beyond either edge, at their height', () => {
    expect(seen(stand('a', -20, 50), stand('b', 500, 80), stand('c', 200, 100))).toEqual([
      ['a', 'left', 50],
      ['b', 'right', 80],
    ]);
  });

  it('stays within the picture', () => {
    expect(seen(stand('a', -20, -300))).toEqual([['a', 'left', 10]]);
  });

  it('writes no name over another', () => {
    expect(seen(stand('a', -20, 50), stand('b', -20, 50))).toEqual([
      ['a', 'left', 50],
      ['b', 'left', 67],
    ]);
  });

  it('leaves out who does not play any more', () => {
    expect(seen(stand('done', -20, 50))).toEqual([]);
  });
});
