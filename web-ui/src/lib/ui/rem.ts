/** How much larger than usual the page is written: what is drawn in pixels grows by as much. */
export function remScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
