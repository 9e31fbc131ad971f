import { saveAs } from '$lib/ui/download';
import type { Sink } from './sink';

const FOLD_AT = 4 * 1024 * 1024;

/**
 * Where a page may not write to files. A few megabytes at a time become a blob, which the browser keeps outside the page
 * and, when it is large, on the disk.
 */
export function openBlob(name: string, save: (content: Blob, name: string) => void = saveAs): Sink {
  let whole = new Blob([], { type: 'application/zip' });
  let loose: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;

  function fold() {
    whole = new Blob([whole, ...loose], { type: 'application/zip' });
    loose = [];
    size = 0;
  }
  function empty() {
    whole = new Blob([], { type: 'application/zip' });
    loose = [];
    size = 0;
    return Promise.resolve();
  }
  return {
    write: (bytes) => {
      loose.push(bytes);
      size += bytes.length;
      if (size >= FOLD_AT) fold();
      return Promise.resolve();
    },
    restart: empty,
    finish: () => {
      fold();
      save(whole, name);
      return empty();
    },
    abort: empty,
  };
}
