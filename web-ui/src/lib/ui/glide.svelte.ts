import type { Attachment } from 'svelte/attachments';
import { prefersReducedMotion } from 'svelte/motion';

const MS = 550;
const EASING = 'cubic-bezier(0.215, 0.61, 0.355, 1)';

/**
 * Lets the rows of a list glide to their new places when their order changes. All are measured before any is moved: what
 * measures and moves one after the other has the browser lay the page out anew for each, which a board of a hundred
 * cannot afford ten times a second.
 *
 * @param order names the order; rows glide when it differs from before
 */
export function glide(order: () => string): Attachment<HTMLElement> {
  return (list) => {
    let before = new Map<Element, number>();
    // Most news leave the order as it was; only a new one is worth measuring.
    const current = $derived(order());
    $effect(() => {
      void current;
      const now = placesOf(list);
      if (!prefersReducedMotion.current) moved(list, before, now);
      before = now;
    });
  };
}

function placesOf(list: HTMLElement): Map<Element, number> {
  return new Map([...list.children].map((row) => [row, (row as HTMLElement).offsetTop]));
}

/** Only what can be seen is worth moving; one glide adds to another that is still under way. */
function moved(list: HTMLElement, before: ReadonlyMap<Element, number>, now: ReadonlyMap<Element, number>) {
  const view = list.getBoundingClientRect();
  const offset = view.top - list.offsetTop;
  const seen = (top: number) => offset + top > -200 && offset + top < window.innerHeight + 200;
  const moves = [...now].flatMap(([row, top]) => {
    const was = before.get(row);
    return was === undefined || was === top || !(seen(was) || seen(top)) ? [] : [{ row, by: was - top }];
  });
  for (const { row, by } of moves) {
    row.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], {
      duration: MS,
      easing: EASING,
      composite: 'add',
    });
  }
}
