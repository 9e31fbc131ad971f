import { EventSource as FetchedSource } from 'eventsource';
import type { Source } from './event-stream';

/**
 * A stream read as the one the token stands for, so that a racer gets the racer's own view. The browser's own kind of
 * stream takes no headers, and a token in an address would end up in logs; a session's cookie goes along by itself.
 */
export function openSource(url: string, token: string | null): Source {
  if (token === null) return new EventSource(url);
  return new FetchedSource(url, {
    fetch: (input, init) =>
      fetch(input, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } }),
  });
}
