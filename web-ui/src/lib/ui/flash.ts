import { prefersReducedMotion } from 'svelte/motion';

const seen = new WeakMap<Element, unknown>();

interface Flash {
  ms?: number;
  /** The part of the element that is animated, such as `::after`. */
  of?: string;
}

/**
 * Draws the eye to an element whose value changed since it was last shown; never on first sight. Opacity and scale
 * are left to the compositor; a colour would have the page paint every picture.
 */
export function flashOn(value: unknown, keyframes: Keyframe[], { ms = 1200, of }: Flash = {}) {
  return (element: Element) => {
    const before = seen.get(element);
    seen.set(element, value);
    if (before === undefined || before === value || prefersReducedMotion.current) return;
    element.animate(keyframes, {
      duration: ms,
      easing: 'ease-out',
      ...(of === undefined ? {} : { pseudoElement: of }),
    });
  };
}
