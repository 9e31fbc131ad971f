/** What the server says when it sends a browser back from Twitch without having signed it in. */
const REASONS: Readonly<Record<string, string>> = {
  'login-denied': 'You were not signed in: Twitch was not allowed to say who you are.',
  'login-unknown': 'That sign-in was begun in another browser, or too long ago. Please begin again.',
  'twitch-silent': 'Twitch did not confirm who you are. Please try again in a moment.',
};
const OTHERWISE = 'You were not signed in. Please begin again.';

/** How the browser came back from Twitch, if it did. */
export interface ComingBack {
  signedIn: boolean;
  error: string | null;
}

export function comingBack(search: string): ComingBack {
  const query = new URLSearchParams(search);
  const error = query.get('error');
  return {
    signedIn: error === null && query.has('code'),
    error: error === null ? null : (REASONS[error] ?? OTHERWISE),
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
