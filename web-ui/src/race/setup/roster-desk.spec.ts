import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '$lib/api/client';
import { aPlayer } from '$lib/live/fixtures';
import { Toasts } from '$lib/ui/toasts.svelte';
import { RosterDesk } from './roster-desk';

describe('RosterDesk', () => {
  let done: string[];
  let refusal: ApiError | null;
  let known: boolean;
  let toasts: Toasts;
  let desk: RosterDesk;

  beforeEach(() => {
    done = [];
    refusal = null;
    known = true;
    toasts = new Toasts();
    const act = <T>(what: string, reply: T) => {
      if (refusal) return Promise.reject(refusal);
      done.push(what);
      return Promise.resolve(reply);
    };
    const invite = (login: string) => ({ token: 'secret', twitch_username: login, race_id: 'r1' });
    const room = { id: 'r1', change: <T>(work: () => Promise<T>) => work() };
    desk = new RosterDesk(
      room,
      {
        addParticipant: (_, login) =>
          act(`add ${login}`, { participant: null, invite: known ? null : invite(login) }),
        removeParticipant: (_, id) => act(`remove ${id}`, null),
        revokeInvite: (_, id) => act(`revoke ${id}`, null),
      },
      toasts,
    );
  });

  it('says whether somebody was added or invited', async () => {
    await desk.add('ada');
    known = false;
    await desk.add('newcomer');
    expect(toasts.list.map((toast) => toast.text)).toEqual([
      'ada is on the grid.',
      'There is no account “newcomer” yet. An invitation waits for them.',
    ]);
  });

  it('brings back who was removed', async () => {
    await desk.remove(aPlayer('ada'));
    await toasts.list[0]?.act();
    expect(done).toEqual(['remove ada', 'add ada']);
    expect(toasts.list[0]?.text).toBe('ada is back on the grid.');
  });

  it('invites again whose invitation was revoked', async () => {
    await desk.revoke({ id: 'i1', twitch_username: 'newcomer', created_at: '', token: null });
    await toasts.list[0]?.act();
    expect(done).toEqual(['revoke i1', 'add newcomer']);
  });

  it('keeps a refusal beside the work and offers no way back from what did not happen', async () => {
    refusal = new ApiError(409, 'Who casts a race cannot play in it');
    expect(await desk.add('eve')).toBe(false);
    expect(desk.task.error).toBe('Who casts a race cannot play in it');
    expect(toasts.list).toHaveLength(0);
  });
});
