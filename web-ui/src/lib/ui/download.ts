/** Hands a file to the reader under a name of ours. */
export function saveAs(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes its copy in this turn; the next one may let go.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
