import { describe, expect, it } from 'vitest';
import { ApiError } from '$lib/api/client';
import type { NewRace, Pool, RaceChanges } from '$lib/api/types';
import { aPoolConfig, aRace } from '$lib/live/fixtures';
import { NewRaceDraft } from './new-race.svelte';

const aPool = (available: number, sort_order = 1): Pool => {
  return {
    available,
    consumed: 0,
    discarded: 0,
    played_by_user: null,
    pool_config: aPoolConfig({ sort_order }),
  };
};

function aDraft(refusal?: ApiError) {
  const sent: NewRace[] = [];
  const keys: string[] = [];
  const changes: RaceChanges[] = [];
  const fate = { refusal, changeRefused: false };
  let made = 0;
  const draft = new NewRaceDraft(
    {
      racePools: () => Promise.resolve({ late: aPool(3, 2), empty: aPool(0, 0), first: aPool(5, 1) }),
      createRace: (body, key) => {
        sent.push(body);
        keys.push(key);
        return fate.refusal ? Promise.reject(fate.refusal) : Promise.resolve(aRace({ id: 'new' }));
      },
      changeRace: (_, wanted) => {
        changes.push(wanted);
        return fate.changeRefused ? Promise.reject(new Error('no')) : Promise.resolve(aRace());
      },
    },
    () => `key-${(made += 1)}`,
  );
  return { draft, sent, keys, changes, fate };
}

describe('NewRaceDraft', () => {
  it('offers pools in their order and picks the first that has seeds', async () => {
    const { draft } = aDraft();
    await draft.loadPools();
    expect(draft.pools?.map((pool) => pool.name)).toEqual(['empty', 'first', 'late']);
    expect(draft.pool).toBe('first');
  });

  it('is complete with a name and a pool', async () => {
    const { draft } = aDraft();
    draft.name = '   ';
    await draft.loadPools();
    expect(draft.complete).toBe(false);
    draft.name = 'Friday run';
    expect(draft.complete).toBe(true);
  });

  it('sends places only for open registration', async () => {
    const { draft, sent } = aDraft();
    await draft.loadPools();
    draft.name = ' Friday run ';
    expect((await draft.create())?.id).toBe('new');
    draft.open = true;
    await draft.create();
    expect(sent.map((body) => [body.name, body.max_participants])).toEqual([
      ['Friday run', null],
      ['Friday run', 8],
    ]);
  });

  it('puts a refusal beside its field', async () => {
    const { draft } = aDraft(new ApiError(422, 'Invalid.', { name: 'too long' }));
    expect(await draft.create()).toBeNull();
    expect(draft.task.error).toBe('Invalid.');
    expect(draft.fieldErrors).toEqual({ name: 'too long' });
  });

  it('wants a sensible number of places', async () => {
    const { draft } = aDraft();
    await draft.loadPools();
    draft.name = 'Friday run';
    draft.open = true;
    for (const [places, complete] of [
      [1, false],
      [2, true],
      [100, true],
      [101, false],
      [null, false],
    ] as const) {
      draft.capacity = places;
      expect(draft.complete, String(places)).toBe(complete);
    }
  });

  it('sets the automatic start of a race that has a time', async () => {
    const { draft, sent, changes } = aDraft();
    await draft.loadPools();
    draft.automatic = true;
    await draft.create();
    expect(changes).toEqual([]);
    draft.scheduledAt = '2130-01-05T18:00:00.000Z';
    draft.grace = '300';
    await draft.create();
    expect(sent[1]?.scheduled_at).toBe('2130-01-05T18:00:00.000Z');
    expect(changes).toEqual([{ automatic_start: { enabled: true, grace_seconds: 300 } }]);
  });

  it('goes to the race although its automatic start was refused, and says so', async () => {
    const { draft, fate } = aDraft();
    fate.changeRefused = true;
    draft.automatic = true;
    draft.scheduledAt = '2130-01-05T18:00:00.000Z';
    const created = await draft.create();
    expect(created?.id).toBe('new');
    expect(created?.warning).toContain('could not be set');
  });

  it('asks again for the same race after a cut, and for another one after an answer', async () => {
    const { draft, keys, fate } = aDraft(new ApiError(0, 'unreachable'));
    await draft.create();
    fate.refusal = new ApiError(422, 'Invalid.');
    await draft.create();
    fate.refusal = undefined;
    await draft.create();
    expect(keys).toEqual(['key-1', 'key-1', 'key-2']);
  });

  it('asks for another race when it was changed after a cut', async () => {
    const { draft, keys } = aDraft(new ApiError(0, 'unreachable'));
    await draft.create();
    draft.name = 'Saturday run';
    await draft.create();
    expect(keys).toEqual(['key-1', 'key-2']);
  });
});
