import { beforeEach, describe, expect, it } from 'vitest';
import { aMapPlayer } from './fixtures';
import { layoutOf } from './layout';
import { Paths } from './paths';
import { structureOf } from './structure';

const ids = ['a', 'b', 'c', 'd', 'e'];
const structure = structureOf({
  nodes: Object.fromEntries(ids.map((id, layer) => [id, { layer }])),
  edges: ids.slice(1).map((to, i) => ({ from: ids[i] ?? '', to })),
});
const visited = (nodes: string) => [...nodes].map((node_id) => ({ node_id, igt_ms: 0 }));
const walker = (id: string, nodes: string, color = 0) =>
  aMapPlayer(id, { color, history: visited(nodes), zone: nodes.at(-1) ?? null });
const heightsOf = (d: string | undefined) =>
  [...(d ?? '').matchAll(/ (-?[\d.]+)/g)].map(([, y]) => Number(y));

describe('Paths', () => {
  let paths: Paths;
  const drawn = (player: string, list = paths.of([])) =>
    list.find((path) => path.player === player)?.strokes ?? [];

  beforeEach(() => {
    paths = new Paths(structure, layoutOf(structure), false);
  });

  it('draws nothing anew while nobody moves, whatever time and deaths do', () => {
    const [p, q] = [walker('p', 'ab'), walker('q', 'abc')];
    const first = paths.of([p, q]);
    expect(
      paths.of([
        { ...q, igtMs: 9 },
        { ...p, deaths: 3, history: visited('ab') },
      ]),
    ).toBe(first);
    expect(paths.of([walker('p', 'abc'), q])).not.toBe(first);
  });

  it('lets those who share an edge run side by side, and meet at the nodes', () => {
    const list = paths.of([walker('p', 'ab', 0), walker('q', 'ba', 1)]);
    expect(new Set(heightsOf(drawn('p', list)[0]?.d))).toEqual(new Set([0, -2.5]));
    expect(new Set(heightsOf(drawn('q', list)[0]?.d))).toEqual(new Set([0, 2.5]));
    expect(heightsOf(drawn('p', list)[0]?.d).at(0)).toBe(0);
  });

  it('has five tracks; who comes later takes the middle one', () => {
    const crowd = ['0', '1', '2', '3', '4', '5', '6'].map((id, color) => walker(id, 'ab', color));
    const list = paths.of(crowd);
    const track = (id: string) => heightsOf(drawn(id, list)[0]?.d)[1];
    expect(['0', '1', '2', '3', '4', '5', '6'].map(track)).toEqual([-10, -5, 0, 5, 10, 0, 0]);
  });

  it('keeps tracks whatever the order on the board', () => {
    const [p, q] = [walker('p', 'ab', 0), walker('q', 'ab', 1)];
    const first = paths.of([p, q]);
    expect(paths.of([q, p])).toBe(first);
  });

  it('fades the last three edges as a trail', () => {
    const trails = new Paths(structure, layoutOf(structure), true);
    const opacities = (nodes: string) =>
      drawn('p', trails.of([walker('p', nodes)])).map(({ opacity }) => opacity);
    expect(opacities('abcde')).toEqual([0.15, 0.4, 0.8]);
    expect(opacities('ab')).toEqual([0.8]);
    expect(opacities('a')).toEqual([]);
  });
});
