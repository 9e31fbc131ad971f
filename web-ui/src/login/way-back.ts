import { safeNext } from '$lib/router/routes';

const KEY = 'photofinish.way-back';

/**
 * Where to go after signing in. The page usually says it in the address; one whose address is a secret leaves it here
 * instead, so that it shows up in no other address and in nobody's log.
 */
export const wayBack = {
  keep(path: string): void {
    sessionStorage.setItem(KEY, path);
  },

  from(search: string): string {
    const next = safeNext(search);
    const kept = sessionStorage.getItem(KEY);
    return next === '/' && kept !== null ? kept : next;
  },

  forget(): void {
    sessionStorage.removeItem(KEY);
  },
};
