import { describe, expect, it } from 'vitest';
import type { Graph } from '../api/frames';
import { aLayeredGraph } from './fixtures';
import { GrowingLayout } from './grow';
import { structureOf } from './structure';

const whole = aLayeredGraph(10, 3);

/** What a racer who walked through these nodes gets. */
function discovered(...known: string[]): Graph {
  const edges = (whole.edges ?? []).filter(({ from }) => known.includes(from ?? ''));
  const ids = new Set([...known, ...edges.map(({ to }) => to ?? '')]);
  return {
    nodes: Object.fromEntries(Object.entries(whole.nodes ?? {}).filter(([id]) => ids.has(id))),
    edges,
  };
}

describe('GrowingLayout', () => {
  it('keeps the very layout while the graph says the same', () => {
    const growing = new GrowingLayout();
    expect(growing.of(structureOf(whole))).toBe(growing.of(structureOf(structuredClone(whole))));
  });

  it('leaves what was discovered where it is', () => {
    const growing = new GrowingLayout();
    const before = growing.of(structureOf(discovered('l0r0', 'l1r0')));
    const after = growing.of(structureOf(discovered('l0r0', 'l1r0', 'l2r0')));
    expect(after.nodes.size).toBeGreaterThan(before.nodes.size);
    for (const [id, point] of before.nodes) expect(after.nodes.get(id)).toEqual(point);
  });

  it('never puts two nodes of a layer on top of each other', () => {
    const growing = new GrowingLayout();
    const known: string[] = [];
    for (let layer = 0; layer < 9; layer += 1) {
      known.push(`l${layer}r0`, ...(layer % 2 === 1 ? [`l${layer}r2`] : []));
      const points = [...growing.of(structureOf(discovered(...known))).nodes.values()];
      for (const a of points) {
        for (const b of points)
          if (a !== b && a.x === b.x) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(80);
      }
    }
  });

  it('begins anew for another map', () => {
    const growing = new GrowingLayout();
    growing.of(structureOf(discovered('l0r0')));
    const other = { nodes: { x: { layer: 0 }, y: { layer: 1 } }, edges: [{ from: 'x', to: 'y' }] };
    expect([...growing.of(structureOf(other)).nodes.keys()]).toEqual(['x', 'y']);
  });
});
