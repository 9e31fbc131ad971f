import { describe, expect, it } from 'vitest';
import { type MapLayout, MARGIN } from './layout';
import { stretched, stretchOf } from './stretch';

const box = { x: -125, y: -120 - MARGIN, width: 1_600, height: 240 + 2 * MARGIN };

describe('stretchOf', () => {
  it('leaves a map alone that is as tall as its space', () => {
    expect(stretchOf(box, { width: 1_600, height: box.height })).toBe(1);
    expect(stretchOf(box, { width: 1_600, height: 200 })).toBe(1);
  });

  it('draws the rows farther apart where there is room above and below', () => {
    expect(stretchOf(box, { width: 800, height: (240 * 1.5 + 2 * MARGIN) / 2 })).toBe(1.5);
  });

  it('keeps the rows together however tall the space is', () => {
    expect(stretchOf(box, { width: 320, height: 2_000 })).toBe(1.8);
  });

  it('has nothing to stretch in a map of one row, or without a space', () => {
    expect(stretchOf({ ...box, height: 2 * MARGIN }, { width: 800, height: 800 })).toBe(1);
    expect(stretchOf(box, { width: 0, height: 0 })).toBe(1);
  });
});

describe('stretched', () => {
  const layout: MapLayout = {
    nodes: new Map([['a', { x: 100, y: -120 }]]),
    routes: new Map([
      [
        'a-b',
        [
          { x: 100, y: -120 },
          { x: 200, y: 120 },
        ],
      ],
    ]),
    tops: new Set(['a']),
    box,
  };

  it('moves places and ways, and grows the box with them', () => {
    const { nodes, routes, box: grown } = stretched(layout, 1.5);

    expect(nodes.get('a')).toEqual({ x: 100, y: -180 });
    expect(routes.get('a-b')?.at(-1)).toEqual({ x: 200, y: 180 });
    expect(grown).toEqual({ x: -125, y: -180 - MARGIN, width: 1_600, height: 360 + 2 * MARGIN });
  });

  it('is the same layout when nothing is stretched', () => {
    expect(stretched(layout, 1)).toBe(layout);
  });
});
