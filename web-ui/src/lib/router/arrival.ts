/**
 * Shows a page from its top, and puts the focus on its heading: readers that speak learn about the new page from it. A
 * page that is still fetched, or has to ask what it is called, has no heading yet; it is waited for until the reader has
 * turned to something else in the page.
 */
export function arriveAt(main: HTMLElement): () => void {
  window.scrollTo(0, 0);
  const observer = new MutationObserver(look);
  observer.observe(main, { childList: true, subtree: true });
  look();

  function look() {
    const heading = main.querySelector<HTMLElement>('h1');
    const elsewhere = main !== document.activeElement && main.contains(document.activeElement);
    if (!elsewhere) heading?.focus({ preventScroll: true });
    if (elsewhere || heading) observer.disconnect();
  }

  return () => {
    observer.disconnect();
  };
}
