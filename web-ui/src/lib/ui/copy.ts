/** Puts a text on the clipboard; also where the page was not served over a safe line and has no clipboard of its own. */
export async function copyText(text: string): Promise<void> {
  if (window.isSecureContext && 'clipboard' in navigator) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr-only';
  document.body.append(field);
  field.select();
  // Long discouraged, and the only way on a plain line.
  const copied = document.execCommand('copy');
  field.remove();
  if (!copied) throw new Error(`Copying is not possible here: ${text}`);
}
