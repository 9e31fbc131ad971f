import { prefersReducedMotion } from 'svelte/motion';

const seen = new WeakMap<Element, unknown>();

/** Draws the eye to an element whose value changed since it was last shown; never on first sight. */
export function flashOn(value: unknown, keyframes: Keyframe[], duration = 1200) {
  return (element: Element) => {
    const before = seen.get(element);
    seen.set(element, value);
    if (before === undefined || before === value || prefersReducedMotion.current) return;
    element.animate(keyframes, { duration, easing: 'ease-out' });
  };
}
