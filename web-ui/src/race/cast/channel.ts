import type { User } from '$lib/api/types';

/** Where somebody streams: what the server says when it leads to Twitch, else the channel of their login. */
export function channelOf(user: Pick<User, 'twitch_username'>, url: string | null): string {
  if (url !== null && /^https:\/\/(www\.)?twitch\.tv\//.test(url)) return url;
  return `https://www.twitch.tv/${encodeURIComponent(user.twitch_username)}`;
}
