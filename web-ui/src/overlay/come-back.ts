const AFTER_MS = 5_000;

/** Loads an overlay anew in a while: nobody sits in front of it to do so. Not all of them at one moment. */
export function comeBack(failure: unknown): void {
  reportError(failure);
  setTimeout(
    () => {
      location.reload();
    },
    AFTER_MS * (1 + Math.random()),
  );
}
