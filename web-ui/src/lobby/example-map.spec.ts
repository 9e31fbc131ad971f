import { describe, expect, it } from 'vitest';
import { edges, lastLayer, nodes, size, ways } from './example-map';

describe('the example of a map', () => {
  it('leads from each layer to the next', () => {
    expect(edges).toHaveLength(20);
    expect(new Set(edges.map((edge) => edge.layer)).size).toBe(lastLayer);
  });

  it('has four ways from the start to the end, all different', () => {
    const [start, end] = [nodes[0], nodes.at(-1)];
    expect(new Set(ways).size).toBe(4);
    for (const way of ways) {
      expect(way.startsWith(`M${start?.x} ${start?.y}L`)).toBe(true);
      expect(way.endsWith(`L${end?.x} ${end?.y}`)).toBe(true);
    }
  });

  it('fits the picture', () => {
    for (const { x, y } of nodes) {
      expect(x).toBeLessThan(size.width);
      expect(y).toBeLessThan(size.height);
    }
  });
});
