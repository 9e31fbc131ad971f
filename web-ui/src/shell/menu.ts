/** Arrow keys, Home and End go through the entries of an open menu, whose first one has the focus when it opens. */
export function withArrowKeys(menu: HTMLElement): () => void {
  const entries = () => [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const onKey = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const target = {
      ArrowDown: all[(at + 1) % all.length],
      ArrowUp: all.at(at <= 0 ? -1 : at - 1),
      Home: all[0],
      End: all.at(-1),
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  };
  menu.addEventListener('keydown', onKey);
  entries()[0]?.focus();
  return () => {
    menu.removeEventListener('keydown', onKey);
  };
}
