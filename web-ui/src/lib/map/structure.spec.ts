import { describe, expect, it } from 'vitest';
import { labelOf } from './label';
import { structureOf } from './structure';

describe('structureOf', () => {
  it('drops edges without both ends, to themselves, and those told twice', () => {
    const nodes = { a: { layer: 0 }, b: { layer: 1 } };
    const edges = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
      { from: 'a', to: 'a' },
      { from: 'a' },
      { from: 'a', to: 'x' },
    ];
    expect(structureOf({ nodes, edges }).edges).toEqual([{ id: '["a","b"]', from: 'a', to: 'b' }]);
  });

  it('keeps nodes of types it has never heard of, and names none that the server does not name', () => {
    const { nodes } = structureOf({ nodes: { a: { type: 'moon', display_name: 'Moon' }, n1: { layer: 2 } } });
    expect(nodes.get('a')).toMatchObject({ type: 'unknown', name: 'Moon' });
    expect(nodes.get('n1')).toMatchObject({ type: 'unknown', name: null, layer: 2 });
  });

  it('starts at the start, else on the first layer', () => {
    expect(structureOf({ nodes: { a: { layer: 0 }, s: { layer: 0, type: 'start' } } }).start).toBe('s');
    expect(structureOf({ nodes: { a: { layer: 1 }, n1: { layer: 0 } } }).start).toBe('n1');
    expect(structureOf(null).start).toBeNull();
  });
});

describe('labelOf', () => {
  it('is the place without its region, cut where it gets long', () => {
    expect(labelOf('Lowmarsh - Cold Forge - Anvil Golem')).toBe('Anvil Golem');
    expect(labelOf('Whispering Courtyard')).toBe('Whispering Cour…');
  });
});
