import { t } from './texts';

/** How the browser came back from Twitch, if it did. */
export interface ComingBack {
  signedIn: boolean;
  error: string | null;
}

/** The server adds a code or, when it did not sign the browser in, an error. */
export function comingBack(search: string): ComingBack {
  const query = new URLSearchParams(search);
  const error = query.get('error');
  return {
    signedIn: error === null && query.has('code'),
    error: error === null ? null : (t().reasons[error] ?? t().otherwise),
  };
}

/** Where signing in with Twitch begins; it ends on this page again, which then goes on to `next`. */
export function toTwitch(next: string, language: string): string {
  const query = new URLSearchParams({
    redirect_url: `/login?next=${encodeURIComponent(next)}`,
    locale: language.slice(0, 2).toLowerCase(),
  });
  return `/api/auth/twitch?${query.toString()}`;
}
