import { prefersReducedMotion } from 'svelte/motion';
import type { Grip, Held } from './grip';
import type { Box } from './layout';
import { approached, fitted, fittedWithin, kept, scalesFor, type Size, type View, zoomed } from './view';

const PAN_PX = 60;
/** Approach per second: of a view asked for at once, and of one that follows the race. */
const QUICK = 14;
const SMOOTH = 3;

/** Where the map is looked at from: by hand, by buttons, or following something. */
export class Camera {
  view = $state.raw<View>({ k: 1, x: 0, y: 0 });
  /** Something else than the whole map was asked for. */
  moved = false;
  size = $state.raw<Size>({ width: 0, height: 0 });
  #box: Box = { x: 0, y: 0, width: 1, height: 1 };
  #target: View | null = null;
  #rate = QUICK;
  #frame = 0;
  #grip: Grip | null = null;

  /** @param onhand told when the reader moves the map with their own hands */
  constructor(private readonly onhand: () => void = () => undefined) {}

  /** Listens to wheel, drag and pinch by what is handed in for that; without it nothing of that sort is fetched. */
  listen(svg: SVGSVGElement, grip: (svg: SVGSVGElement, held: Held) => Grip): () => void {
    this.#grip = grip(svg, {
      size: () => this.size,
      takes: (event) => this.#takes(event),
      kept: (view) => kept(view, this.#box, this.size),
      moved: (view, byHand) => {
        this.view = view;
        if (byHand) this.#byHand();
      },
    });
    this.#limit();
    this.#put(this.view);
    return () => {
      this.#grip?.release();
      this.#grip = null;
    };
  }

  /** The space there is, and the map in it. */
  frame(size: Size, box: Box): void {
    const first = this.size.width === 0;
    this.size = size;
    this.#box = box;
    this.#limit();
    if (size.width === 0 || size.height === 0) return;
    if (first && !this.moved) this.#put(fitted(box, size));
    else if (this.moved) this.#put(kept(this.view, box, size));
    else this.#go(fitted(box, size), QUICK);
  }

  reset(): void {
    this.moved = false;
    this.#go(fitted(this.#box, this.size), QUICK);
  }

  zoomBy(factor: number): void {
    this.#choose(zoomed(this.#target ?? this.view, factor, this.#box, this.size));
  }

  pan(right: number, down: number): void {
    const { k, x, y } = this.#target ?? this.view;
    this.#choose(kept({ k, x: x - right * PAN_PX, y: y - down * PAN_PX }, this.#box, this.size));
  }

  /** Looks at a part of the map, gently. */
  follow(part: Box): void {
    this.moved = true;
    this.#go(fittedWithin(part, this.#box, this.size), SMOOTH);
  }

  show(view: View): void {
    this.moved = true;
    this.#go(kept(view, this.#box, this.size), QUICK);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#target = null;
  }

  #choose(view: View): void {
    this.#byHand();
    this.#go(view, QUICK);
  }

  #byHand(): void {
    this.stop();
    this.moved = true;
    this.onhand();
  }

  #go(view: View, rate: number): void {
    if (prefersReducedMotion.current) {
      this.#put(view);
      return;
    }
    const going = this.#target !== null;
    this.#target = view;
    this.#rate = rate;
    if (!going) this.#step(performance.now());
  }

  #step(before: number): void {
    this.#frame = requestAnimationFrame((now) => {
      if (this.#target === null) return;
      const next = approached(
        this.view,
        this.#target,
        Math.min(0.1, Math.max(0, now - before) / 1_000),
        this.#rate,
      );
      const arrived = next === this.#target;
      if (arrived) this.#target = null;
      this.#put(next);
      if (!arrived) this.#step(now);
    });
  }

  #put(view: View): void {
    if (this.#grip) this.#grip.put(view);
    else this.view = view;
  }

  #limit(): void {
    this.#grip?.limit(scalesFor(this.#box, this.size));
  }

  /** A page that is scrolled across a map that is all in sight goes on scrolling. */
  #takes(event: Event): boolean {
    if (event instanceof WheelEvent) {
      const allInSight = this.view.k <= fitted(this.#box, this.size).k * 1.001;
      return event.ctrlKey || !(allInSight && event.deltaY > 0);
    }
    return !(event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey));
  }
}
