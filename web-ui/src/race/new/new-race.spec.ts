import { describe, expect, it } from 'vitest';
import { ApiError } from '$lib/api/client';
import type { NewRace, Pool } from '$lib/api/types';
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
  const draft = new NewRaceDraft({
    racePools: () =>
      Promise.resolve({
        late: aPool(3, 2),
        empty: aPool(0, 0),
        first: aPool(5, 1),
      }),
    createRace: (body) => {
      sent.push(body);
      return refusal ? Promise.reject(refusal) : Promise.resolve(aRace({ id: 'new' }));
    },
  });
  return { draft, sent };
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
    expect(await draft.create()).toBe('new');
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
});
