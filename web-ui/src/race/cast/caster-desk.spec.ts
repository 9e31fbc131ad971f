import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '$lib/api/client';
import { aUser } from '$lib/live/fixtures';
import { Toasts } from '$lib/ui/toasts.svelte';
import { CasterDesk } from './caster-desk';

describe('CasterDesk', () => {
  let done: string[];
  let refusal: ApiError | null;
  let toasts: Toasts;
  let desk: CasterDesk;
  const eve = { id: 'c1', user: aUser('eve'), is_live: false, stream_url: null };

  beforeEach(() => {
    done = [];
    refusal = null;
    toasts = new Toasts();
    const act = <T>(what: string, reply: T): Promise<T> => {
      if (refusal) return Promise.reject(refusal);
      done.push(what);
      return Promise.resolve(reply);
    };
    const room = {
      id: 'r1',
      change: <T>(work: () => Promise<T>) => work(),
      command: (what: string) => act(what, undefined),
    };
    const calls = {
      addCaster: (_: string, login: string) => act(`add ${login}`, eve),
      removeCaster: (_: string, id: string) => act(`remove ${id}`, null),
    };
    desk = new CasterDesk(room, calls, toasts);
  });

  it('lets somebody stop and think better of it', async () => {
    await desk.join();
    await desk.leave(true);
    await toasts.list[0]?.act();
    expect(done).toEqual(['cast-join', 'cast-leave', 'cast-join']);
  });

  it('offers no way back to a race that is over', async () => {
    await desk.leave(false);
    expect(toasts.list[0]?.action).toBeNull();
  });

  it('names again who was removed', async () => {
    await desk.remove(eve);
    await toasts.list[0]?.act();
    expect(done).toEqual(['remove c1', 'add eve']);
  });

  it('keeps what the server refused', async () => {
    refusal = new ApiError(409, 'Who plays in a race cannot cast it');
    expect(await desk.add('ada')).toBe(false);
    expect(desk.task.error).toBe('Who plays in a race cannot cast it');
  });
});
