/**
 * Puts what a field holds on the clipboard, and leaves it marked so that it can be copied by hand. Only the field
 * itself will do where the page has no clipboard of its own: behind an open dialog nothing else can be marked.
 */
export async function copyField(field: HTMLInputElement): Promise<boolean> {
  field.focus();
  field.select();
  if (!window.isSecureContext || !('clipboard' in navigator)) return document.execCommand('copy');
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Refused by the reader or the browser's settings: the older way asks for no leave.
    return document.execCommand('copy');
  }
}
