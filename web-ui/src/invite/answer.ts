import type { Invitation, Me } from '$lib/api/types';

export type Answer = 'sign-in' | 'accept' | 'somebody-else' | 'late';

/** What a reader can do about an invitation. Names of accounts do not tell upper from lower case. */
export function answerTo(invitation: Invitation, me: Me | null): Answer {
  if (invitation.race_status !== 'setup') return 'late';
  if (me === null) return 'sign-in';
  const same = me.twitch_username.toLowerCase() === invitation.twitch_username.toLowerCase();
  return same ? 'accept' : 'somebody-else';
}
