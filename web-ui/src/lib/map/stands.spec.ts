import { describe, expect, it } from 'vitest';
import { aLayeredGraph, aMapPlayer } from './fixtures';
import { layoutOf } from './layout';
import type { MapPlayer } from './scene';
import { standsOf } from './stands';
import { structureOf } from './structure';
import { tokensOf } from './tokens';

const structure = structureOf(aLayeredGraph(4, 2));
const layout = layoutOf(structure);
const start = layout.nodes.get('l0r0') ?? { x: 0, y: 0 };
const end = layout.nodes.get('l3r0') ?? { x: 0, y: 0 };
const standing = (...players: MapPlayer[]) => standsOf(tokensOf(players, structure), layout);

describe('where players stand', () => {
  it('waits left of the start, one above the other', () => {
    const [one, other] = standing(
      aMapPlayer('a', { status: 'registered' }),
      aMapPlayer('b', { status: 'ready' }),
    );
    expect(one?.at.x).toBeLessThan(start.x);
    expect((other?.at.y ?? 0) - (one?.at.y ?? 0)).toBe(12);
  });

  it('keeps a hundred within the margin of the map', () => {
    const crowd = Array.from({ length: 100 }, (_, i) => aMapPlayer(`p${i}`, { status: 'ready' }));
    for (const { at } of standing(...crowd)) {
      expect(at.x).toBeGreaterThan(layout.box.x);
      expect(Math.abs(at.y - start.y)).toBeLessThan(60);
    }
  });

  it('goes round its node, everybody at a phase of their own', () => {
    const stands = standing(
      aMapPlayer('a', { zone: 'l1r0' }),
      aMapPlayer('b', { zone: 'l1r0', status: 'ready' }),
    );
    expect(stands.map(({ orbit }) => orbit?.phase)).toEqual([0, 0.5]);
    expect(stands[0]?.orbit?.radius).toBe(9);
  });

  it('is parked right of the final boss when finished', () => {
    const [stand] = standing(aMapPlayer('a', { status: 'finished', zone: 'l3r0' }));
    expect(stand?.at.x).toBeGreaterThan(end.x);
    expect(stand?.orbit).toBeNull();
  });

  it('stays faint where it gave up, and nowhere when it never began', () => {
    const stands = standing(
      aMapPlayer('a', { status: 'abandoned', zone: 'l2r1' }),
      aMapPlayer('b', { status: 'abandoned' }),
    );
    expect(stands.map(({ token }) => [token.player, token.opacity])).toEqual([['a', 0.35]]);
  });

  it('is on its way between two nodes', () => {
    const token = {
      player: 'a',
      node: 'l3r0',
      from: 'l0r0',
      progress: 0.5,
      place: 'at-node',
      opacity: 1,
      leads: false,
    } as const;
    const [stand] = standsOf([token], layout);
    expect(stand?.at.x).toBe((start.x + end.x) / 2);
  });

  it('survives a map without the node', () => {
    expect(standing(aMapPlayer('a', { zone: 'gone' })).map(({ token }) => token.place)).toEqual([
      'before-start',
    ]);
    expect(standsOf(tokensOf([aMapPlayer('a')], structureOf(null)), layoutOf(structureOf(null)))).toEqual([]);
  });
});
