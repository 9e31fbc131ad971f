import { describe, expect, it } from 'vitest';
import type { Graph } from '../api/frames';
import { aLayeredGraph } from './fixtures';
import { layoutOf } from './layout';
import type { Point } from './route';
import { structureOf } from './structure';

const laidOut = (graph: unknown) => layoutOf(structureOf(graph as Graph));

/** Of the processor: what else runs on the machine does not count. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function heightAt(route: readonly Point[], x: number): number {
  const after = route.findIndex((point) => point.x >= x);
  const [a, b] = [route[after - 1], route[after]];
  return a && b ? a.y + ((x - a.x) / (b.x - a.x)) * (b.y - a.y) : NaN;
}

describe('layoutOf', () => {
  it('lets as few lines cross as the order allows', () => {
    const nodes = Object.fromEntries(
      ['s', 'a', 'b', 'c', 'x', 'y', 'z'].map((id, i) => [id, { layer: i === 0 ? 0 : i < 4 ? 1 : 2 }]),
    );
    const edges = ['sa', 'sb', 'sc', 'az', 'by', 'cx'].map(([from, to]) => ({ from, to }));
    const { nodes: points } = laidOut({ nodes, edges });
    const y = (id: string) => points.get(id)?.y;
    expect([y('a'), y('b'), y('c')]).toEqual([y('z'), y('y'), y('x')]);
  });

  it('puts every node on the column of its layer, whatever edges skip, return or stay on a layer', () => {
    const layers = { a: 0, b: 1, c: 1, d: 3, e: 4, z: 2, alone: 6 };
    const nodes = Object.fromEntries(Object.entries(layers).map(([id, layer]) => [id, { layer }]));
    const edges = ['ab', 'ac', 'bd', 'cd', 'ae', 'de', 'cz', 'bc', 'ea', 'db'].map(([from, to]) => ({
      from,
      to,
    }));
    const { nodes: points } = laidOut({ nodes, edges });
    for (const [id, layer] of Object.entries(layers)) expect(points.get(id)?.x).toBe(layer * 100);
  });

  it('keeps nodes of a layer apart', () => {
    const { nodes } = laidOut(aLayeredGraph(12, 4));
    const points = [...nodes.values()];
    for (const a of points) {
      for (const b of points)
        if (a !== b && a.x === b.x) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(80);
    }
  });

  it('draws nothing but horizontals and diagonals between neighbouring layers', () => {
    const { routes } = laidOut(aLayeredGraph(10, 2));
    for (const route of routes.values()) {
      route.slice(1).forEach((point, i) => {
        const [dx, dy] = [point.x - (route[i]?.x ?? 0), Math.abs(point.y - (route[i]?.y ?? 0))];
        expect(dy === 0 || dy >= dx).toBe(true);
      });
    }
  });

  it('leads an edge that skips layers round their nodes', () => {
    const nodes = Object.fromEntries(['a', 'b', 'c', 'd'].map((id, layer) => [id, { layer }]));
    const edges = ['ab', 'bc', 'cd', 'ad'].map(([from, to]) => ({ from, to }));
    const { nodes: points, routes } = laidOut({ nodes, edges });
    const route = routes.get('["a","d"]') ?? [];
    for (const id of ['b', 'c']) {
      const { x, y } = points.get(id) ?? { x: 0, y: 0 };
      expect(Math.abs(heightAt(route, x) - y)).toBeGreaterThanOrEqual(40);
    }
  });

  it('labels above only the topmost of several nodes', () => {
    const nodes = { a: { layer: 0 }, b: { layer: 1 }, c: { layer: 1 } };
    const { tops, nodes: points } = laidOut({ nodes, edges: [] });
    expect(tops.size).toBe(1);
    const [top] = tops;
    expect(points.get(top ?? '')?.y).toBe(Math.min(points.get('b')?.y ?? 0, points.get('c')?.y ?? 0));
  });

  it('survives a graph without anything and one of odd values', () => {
    expect(laidOut(null).box).toMatchObject({ width: 229, height: 208 });
    const odd = {
      nodes: { a: null, b: { layer: 'x' }, c: { layer: 1e9 }, d: 7, e: { layer: -3 } },
      edges: [
        null,
        3,
        { from: 'a' },
        { from: 'a', to: 'gone' },
        { from: 'a', to: 'a' },
        { from: 'a', to: 'c' },
      ],
    };
    expect(laidOut(odd).nodes.size).toBe(5);
    expect(laidOut({ nodes: [], edges: {} }).nodes.size).toBe(0);
  });

  it('lays out thirty layers of four branches in time, and twice the same', () => {
    const graph = aLayeredGraph(30, 4);
    const first = laidOut(graph);
    const took = Math.min(...[1, 2, 3].map(() => timeOf(() => laidOut(graph))));
    process.stdout.write(`layout of 30 layers with 4 branches: ${took.toFixed(1)} ms\n`);
    expect(took).toBeLessThan(200);
    expect(laidOut(graph)).toEqual(first);
    const turned = {
      nodes: Object.fromEntries(Object.entries(graph.nodes ?? {}).reverse()),
      edges: graph.edges?.toReversed(),
    };
    expect(laidOut(turned)).toEqual(first);
  });
});
