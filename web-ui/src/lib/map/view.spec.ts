import { describe, expect, it } from 'vitest';
import { approached, fitted, fittedWithin, kept, onScreen, scalesFor, zoomed } from './view';

const size = { width: 1000, height: 400 };
const box = { x: -90, y: -90, width: 2000, height: 400 };

describe('a view of the map', () => {
  it('shows all of it in the middle', () => {
    const view = fitted(box, size);
    expect(view.k).toBe(0.5);
    expect(onScreen(view, { x: 910, y: 110 })).toEqual({ x: 500, y: 200 });
  });

  it('does not blow up a small one', () => {
    expect(fitted({ ...box, width: 100, height: 100 }, size).k).toBe(1.5);
  });

  it('zooms from a half to three, farther out only where the whole needs it', () => {
    expect(scalesFor(box, size)).toEqual([0.5, 3]);
    expect(scalesFor({ ...box, width: 4000 }, size)).toEqual([0.25, 3]);
    expect(zoomed({ k: 2, x: 0, y: 0 }, 100, box, size).k).toBe(3);
  });

  it('keeps the middle where it is when zooming', () => {
    const view = fitted(box, size);
    expect(onScreen(zoomed(view, 2, box, size), { x: 910, y: 110 })).toEqual({ x: 500, y: 200 });
  });

  it('never loses the map', () => {
    const { x, y } = kept({ k: 1, x: -9_999, y: 9_999 }, box, size);
    expect(onScreen({ k: 1, x, y }, { x: box.x + box.width, y: 0 }).x).toBe(250);
    expect(onScreen({ k: 1, x, y }, { x: 0, y: box.y }).y).toBe(300);
  });

  it('shows a part with the map around it, not with emptiness beyond its ends', () => {
    const atTheStart = fittedWithin({ ...box, width: 500 }, box, size);
    expect(atTheStart.k).toBe(1);
    expect(onScreen(atTheStart, { x: box.x, y: 0 }).x).toBe(0);
    const inTheMiddle = fittedWithin({ ...box, x: 700, width: 500 }, box, size);
    expect(onScreen(inTheMiddle, { x: 950, y: 0 }).x).toBe(500);
  });

  it('approaches another one smoothly and arrives', () => {
    const [from, to] = [
      { k: 1, x: 0, y: 0 },
      { k: 2, x: 100, y: 0 },
    ];
    const after = approached(from, to, 1, 3);
    expect(after.x).toBeGreaterThan(94);
    expect(after.x).toBeLessThan(96);
    expect(approached(from, to, 10, 3)).toBe(to);
  });
});
