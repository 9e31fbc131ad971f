import { describe, expect, it } from 'vitest';
import { aMember } from '../fixtures';
import { membersBy } from './order';

const members = [
  aMember('zoe'),
  aMember('ada'),
  aMember('rex', 'ASYNC_REVIEWER', 'MODERATOR'),
  aMember('olga', 'ADMIN'),
];
const names = (text: string) => membersBy(members, text).map(({ user }) => user.twitch_username);

describe('the members of an organization', () => {
  it('are led by those with something to say', () => {
    expect(names('')).toEqual(['olga', 'rex', 'ada', 'zoe']);
  });

  it('are found by a part of their name', () => {
    expect(names(' O')).toEqual(['olga', 'zoe']);
    expect(names('nobody')).toEqual([]);
  });
});
