import type { Sink } from './sink';

type PickFile = (options: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

/** The browser's dialog for a file to write to; absent where a page may not write to files. */
export function filePicker(): PickFile | null {
  const pick = (globalThis as { showSaveFilePicker?: PickFile }).showSaveFilePicker;
  return pick ? pick.bind(globalThis) : null;
}

/** Straight to the disk, so that nothing of the pack stays in the page's memory. */
export async function openFile(pick: PickFile, name: string): Promise<Sink | null> {
  const handle = await picked(pick, name);
  if (handle === null) return null;
  const file = await handle.createWritable();
  return {
    write: (bytes) => file.write(bytes),
    restart: async () => {
      await file.seek(0);
      await file.truncate(0);
    },
    finish: () => file.close(),
    abort: () => file.abort(),
  };
}

async function picked(pick: PickFile, name: string): Promise<FileSystemFileHandle | null> {
  const types = [{ description: 'ZIP', accept: { 'application/zip': ['.zip'] } }];
  try {
    return await pick({ suggestedName: name, types });
  } catch (refusal) {
    if (refusal instanceof DOMException && refusal.name === 'AbortError') return null;
    throw refusal;
  }
}
