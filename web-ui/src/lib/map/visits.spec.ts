import { describe, expect, it } from 'vitest';
import { aMapPlayer } from './fixtures';
import type { MapPlayer } from './scene';
import { structureOf } from './structure';
import { deathsByNode, staysAt } from './visits';

const structure = structureOf({
  nodes: { a: { layer: 0 }, b: { layer: 1 }, c: { layer: 1 }, d: { layer: 2 } },
});
const through = (nodes: string, change: Partial<MapPlayer> = {}) =>
  aMapPlayer('p', {
    history: [...nodes].map((node_id, i) => ({ node_id, igt_ms: i * 10, deaths: i })),
    igtMs: nodes.length * 10,
    ...change,
  });
const at = (node: string, player: MapPlayer, over = false) => staysAt(node, [player], structure, over)[0];

describe('staysAt', () => {
  it('adds up all visits and tells the outcome of the last', () => {
    expect(at('b', through('abcbd'))).toMatchObject({ outcome: 'cleared', ms: 20, deaths: 4 });
    expect(at('c', through('abcbd'))).toMatchObject({ outcome: 'backed', ms: 10, deaths: 2 });
  });

  it('counts the last visit up to the player’s time', () => {
    expect(at('d', through('ad', { igtMs: 500 }))?.ms).toBe(490);
    expect(at('d', through('ad', { igtMs: 5 }))?.ms).toBe(0);
  });

  it('tells who is still there, who got through and who gave up', () => {
    expect(at('d', through('ad'))?.outcome).toBe('playing');
    expect(at('d', through('ad', { status: 'finished' }))?.outcome).toBe('cleared');
    expect(at('d', through('ad', { status: 'abandoned' }))?.outcome).toBe('abandoned');
    expect(at('d', through('ad'), true)?.outcome).toBe('abandoned');
  });

  it('lists who cleared it first, the quickest on top', () => {
    const players = [
      through('ad', { id: 'there' }),
      through('ad', { id: 'slow', status: 'finished', igtMs: 900 }),
      through('ad', { id: 'quick', status: 'finished', igtMs: 100 }),
      through('da', { id: 'turned' }),
      through('b', { id: 'elsewhere' }),
    ];
    expect(staysAt('d', players, structure, false).map(({ player }) => player.id)).toEqual([
      'quick',
      'slow',
      'turned',
      'there',
    ]);
  });

  it('knows nobody whose history is not told', () => {
    expect(staysAt('d', [aMapPlayer('p', { history: null, zone: 'd' })], structure, false)).toEqual([]);
  });
});

describe('deathsByNode', () => {
  it('adds up and leaves out places without', () => {
    expect(Object.fromEntries(deathsByNode([through('abc'), through('db')]))).toEqual({ b: 2, c: 2 });
  });
});
