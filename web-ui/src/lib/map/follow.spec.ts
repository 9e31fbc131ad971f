import { describe, expect, it } from 'vitest';
import { aLayeredGraph, aMapPlayer } from './fixtures';
import { partInPlay } from './follow';
import { layoutOf } from './layout';
import type { MapPlayer } from './scene';
import { structureOf } from './structure';
import { tokensOf } from './tokens';

const structure = structureOf(aLayeredGraph(12, 2));
const layout = layoutOf(structure);
const box = (players: MapPlayer[], layers = 5) =>
  partInPlay({ structure, box: layout.box }, players, tokensOf(players, structure), layers);
const on = (layer: number, id = 'p') => aMapPlayer(id, { zone: `l${layer}r0` });

describe('the camera that follows a race', () => {
  it('stands at the start while nobody plays', () => {
    expect(box([aMapPlayer('p', { status: 'ready' })])).toMatchObject({
      x: layout.box.x,
      width: 450 - layout.box.x,
    });
  });

  it('keeps those who play in the middle', () => {
    expect(box([on(5), on(7, 'q')])).toMatchObject({ x: 350, width: 500 });
  });

  it('leaves the middle for the leader’s sake', () => {
    expect(box([on(1, 'a'), on(1, 'b'), on(1, 'c'), on(9)]).x).toBe(450);
  });

  it('shows no emptiness beyond the ends', () => {
    expect(box([on(0)]).x).toBe(layout.box.x);
    expect(box([on(11)]).x).toBe(650);
    expect(box([on(4)], 40)).toMatchObject({ x: layout.box.x, width: 1150 - layout.box.x });
  });

  it('shows all of it once everybody is done', () => {
    expect(box([aMapPlayer('p', { status: 'finished' }), aMapPlayer('q', { status: 'abandoned' })])).toEqual(
      layout.box,
    );
  });
});
