import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '$lib/api/client';
import type { Role, UserRow } from '$lib/api/types';
import { Directory } from './directory.svelte';

function aUser(name: string, role: Role = 'user'): UserRow {
  return {
    id: name,
    twitch_username: name,
    twitch_display_name: null,
    twitch_avatar_url: null,
    role,
    created_at: '2026-01-01T00:00:00Z',
    last_seen: null,
    training_count: 0,
    race_count: 0,
  };
}

describe('Directory', () => {
  let everybody: UserRow[];
  let reply: (user: string, role: Role) => Promise<UserRow | { position: number }>;
  let wishes: [string, Role][];
  let directory: Directory;
  const roleOf = (name: string) => directory.list.items?.find((user) => user.id === name)?.role;

  beforeEach(async () => {
    everybody = [aUser('ada'), aUser('olga', 'organizer'), aUser('root', 'admin')];
    wishes = [];
    reply = (user, role) => Promise.resolve(aUser(user, role));
    directory = new Directory({
      users: (offset, limit) =>
        Promise.resolve({ rows: everybody.slice(offset, offset + limit), total: everybody.length }),
      changeRole: (user, role) => {
        wishes.push([user, role]);
        return reply(user, role);
      },
    });
    await directory.list.first();
  });

  it('finds by a part of a name and by role', async () => {
    await directory.narrow(' OL ', '');
    expect(directory.found.map((user) => user.id)).toEqual(['olga']);
    await directory.narrow('', 'admin');
    expect(directory.found.map((user) => user.id)).toEqual(['root']);
    await directory.narrow('ol', 'admin');
    expect(directory.found).toEqual([]);
  });

  it('searches everybody, not only those shown so far', async () => {
    everybody = Array.from({ length: 450 }, (_, i) => aUser(`runner${i}`));
    await directory.list.first();
    expect(directory.found).toHaveLength(200);
    await directory.narrow('runner449', '');
    expect(directory.found.map((user) => user.id)).toEqual(['runner449']);
  });

  it('changes a role and takes it back', async () => {
    await directory.change(aUser('ada'), 'organizer');
    expect(roleOf('ada')).toBe('organizer');
    expect(directory.changed).toMatchObject({ from: 'user', to: 'organizer' });
    await directory.undo();
    expect(roleOf('ada')).toBe('user');
    expect(directory.changed).toBeNull();
    expect(wishes).toEqual([
      ['ada', 'organizer'],
      ['ada', 'user'],
    ]);
  });

  it('shows a role that is given but cannot be read yet', async () => {
    reply = () => Promise.resolve({ position: 12 });
    await directory.change(aUser('ada'), 'organizer');
    expect(roleOf('ada')).toBe('organizer');
  });

  it('leaves everything as it was when the server refuses', async () => {
    reply = () => Promise.reject(new ApiError(400, 'The role of an admin cannot be changed.'));
    await expect(directory.change(aUser('root', 'admin'), 'user')).rejects.toThrow('cannot be changed');
    expect(roleOf('root')).toBe('admin');
    expect(directory.changed).toBeNull();
  });
});
