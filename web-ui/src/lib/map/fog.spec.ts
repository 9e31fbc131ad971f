import { describe, expect, it } from 'vitest';
import { aMapPlayer } from './fixtures';
import { sightOf } from './fog';
import { entrancesOf, exitsOf } from './gates';
import { structureOf } from './structure';

const structure = structureOf({
  nodes: {
    a: { layer: 0, type: 'start', display_name: 'A' },
    b: {
      layer: 1,
      type: 'boss_arena',
      display_name: 'B',
      exits: [{ text: 'grate', to: 'd' }],
      entrances: [
        { text: 'ladder', from: 'a' },
        { text: 'secret', from: 'c' },
      ],
    },
    c: { layer: 1, display_name: 'C' },
    d: { layer: 2, display_name: 'D' },
    e: { layer: 3, display_name: 'E' },
  },
  edges: ['ab', 'ac', 'bd', 'cb', 'de'].map(([from = '', to = '']) => ({ from, to })),
});
const me = aMapPlayer('me', { history: [{ node_id: 'a', igt_ms: 0 }], zone: 'b' });

describe('a racer’s sight', () => {
  const sight = sightOf(structure, 'progressive', me);

  it('knows start, history and where they are, sees that there is more, and no farther', () => {
    expect(Object.fromEntries(sight)).toEqual({ a: 'known', b: 'known', c: 'near', d: 'near', e: 'hidden' });
  });

  it('knows the start before anything else', () => {
    expect(sightOf(structure, 'progressive', undefined).get('a')).toBe('known');
    expect(sightOf(structure, 'progressive', undefined).get('d')).toBe('hidden');
  });

  it('names no undiscovered place at a gate, and of the way in not even the gate', () => {
    const b = structure.nodes.get('b');
    if (!b) throw new Error('no b');
    expect(exitsOf(b, structure, sight)).toEqual([{ place: null, text: 'grate' }]);
    expect(entrancesOf(b, structure, sight)).toEqual([
      { place: 'A', text: 'ladder' },
      { place: null, text: null },
    ]);
  });

  it('is everybody else’s whole map', () => {
    expect(new Set(sightOf(structure, 'full', me).values())).toEqual(new Set(['known']));
  });

  it('survives gates of odd values', () => {
    const odd = structureOf({ nodes: { a: { exits: [null, 3, { to: 7 }], entrances: 'x' } } } as never);
    const [node] = odd.nodes.values();
    expect(node && exitsOf(node, odd, sight)).toEqual([{ place: null, text: null }]);
    expect(node && entrancesOf(node, odd, sight)).toEqual([]);
  });
});
