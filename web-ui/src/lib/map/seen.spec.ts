import { describe, expect, it } from 'vitest';
import { aLayeredGraph, aMapPlayer } from './fixtures';
import { partInPlay } from './follow';
import { sightOf } from './fog';
import { columnOf, layoutOf, MARGIN } from './layout';
import { boxSeen } from './seen';
import { structureOf } from './structure';
import { tokensOf } from './tokens';

const structure = structureOf(aLayeredGraph(12, 2));
const layout = layoutOf(structure);
const visits = ['l0r0', 'l1r0', 'l2r0'].map((node_id) => ({ node_id, igt_ms: 0 }));
const me = aMapPlayer('me', { history: visits, zone: 'l2r0' });

describe('what there is to look at', () => {
  it('is all of the map where all of it is shown', () => {
    expect(boxSeen({ structure, layout, sight: sightOf(structure, 'full', me) })).toEqual(layout.box);
  });

  it('is what came to light and what lies beside it, while more is hidden', () => {
    const box = boxSeen({ structure, layout, sight: sightOf(structure, 'progressive', me) });
    expect(box.x).toBe(layout.box.x);
    expect(box.x + box.width).toBe(columnOf(3) + MARGIN);
  });

  it('bounds the camera that follows', () => {
    const box = boxSeen({ structure, layout, sight: sightOf(structure, 'progressive', me) });
    const part = partInPlay({ structure, box }, [me], tokensOf([me], structure), 5);
    expect(part).toMatchObject({ x: layout.box.x, width: 350 - layout.box.x });
  });
});
