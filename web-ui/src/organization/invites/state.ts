import type { Invite } from '../calls';

export type InviteState = 'open' | 'used' | 'over' | 'revoked';

/** Whether somebody can still come in by a link, and why not. */
export function stateOf(invite: Invite, now: number): InviteState {
  if (!invite.is_active) return 'revoked';
  if (invite.expires_at !== null && Date.parse(invite.expires_at) <= now) return 'over';
  return invite.max_uses !== null && invite.uses_count >= invite.max_uses ? 'used' : 'open';
}

/** What a link may end in; an empty ending leaves it to the server. */
export const isSlug = (text: string): boolean => text === '' || /^[A-Za-z0-9_-]{3,100}$/.test(text);
