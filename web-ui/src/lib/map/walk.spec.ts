import { describe, expect, it } from 'vitest';
import { aMapPlayer } from './fixtures';
import { structureOf } from './structure';
import { stopsOf, walkOf } from './walk';

const structure = structureOf({
  nodes: { a: { layer: 0 }, b: { layer: 1 }, c: { layer: 2 }, d: { layer: 2 }, island: { layer: 3 } },
  edges: [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'b', to: 'd' },
  ],
});
const visits = (...ids: string[]) => ids.map((node_id) => ({ node_id, igt_ms: 0 }));

describe('stopsOf', () => {
  it('leaves out immediate repetitions and places the map does not know', () => {
    const player = aMapPlayer('p', { history: visits('a', 'x', 'a', 'b', 'a'), zone: 'a' });
    expect(stopsOf(player, structure)).toEqual(['a', 'b', 'a']);
  });

  it('ends where the player is, also when that is no new visit', () => {
    expect(stopsOf(aMapPlayer('p', { history: visits('a', 'b'), zone: 'a' }), structure)).toEqual([
      'a',
      'b',
      'a',
    ]);
    expect(stopsOf(aMapPlayer('p', { history: null, zone: 'b' }), structure)).toEqual(['b']);
  });
});

describe('walkOf', () => {
  it('goes along edges in either direction', () => {
    expect(walkOf(['a', 'b', 'a'], structure)).toEqual([['a', 'b', 'a']]);
  });

  it('bridges a jump by the shortest way', () => {
    expect(walkOf(['c', 'd'], structure)).toEqual([['c', 'b', 'd']]);
  });

  it('begins anew where no way is known', () => {
    expect(walkOf(['a', 'b', 'island'], structure)).toEqual([['a', 'b'], ['island']]);
  });

  it('is nothing without stops', () => {
    expect(walkOf([], structure)).toEqual([]);
  });
});
