/** Keys belong to the page unless somebody writes, a dialog is open, or the browser means something by them. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return false;
  const at = event.target instanceof Element ? event.target : null;
  const writes = at?.closest('input, select, textarea, [contenteditable="true"], dialog');
  return !writes && document.querySelector('dialog[open]') === null;
}
