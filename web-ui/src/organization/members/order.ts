import { nameOf } from '$lib/format/player';
import type { Member } from '../calls';

/** Those whose name has the text in it: first who has something to say, then by name. */
export function membersBy(members: readonly Member[], text: string): readonly Member[] {
  const wanted = text.trim().toLocaleLowerCase();
  return members
    .filter(({ user }) =>
      [user.twitch_username, nameOf(user)].some((name) => name.toLocaleLowerCase().includes(wanted)),
    )
    .sort((a, b) => weight(b) - weight(a) || nameOf(a.user).localeCompare(nameOf(b.user)));
}

const weight = ({ permissions }: Member) =>
  permissions.includes('ADMIN') ? 2 : Math.min(permissions.length, 1);
