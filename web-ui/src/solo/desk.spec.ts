import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '$lib/api/client';
import type { Accepted } from '$lib/api/endpoints';
import type { Pools, SoloDetail, SoloDraft, SoloSession } from '$lib/api/types';
import { aPoolConfig, aSoloDetail, aSoloSession } from '$lib/live/fixtures';
import { repeats, SoloDesk } from './desk.svelte';

const aPool = (available: number, played: number | null, sort_order: number) => ({
  available,
  consumed: 0,
  discarded: 0,
  played_by_user: played,
  pool_config: aPoolConfig({ type: 'training', sort_order }),
});

describe('SoloDesk', () => {
  let sessions: SoloSession[];
  let pools: Pools;
  let reply: () => Promise<SoloDetail | Accepted>;
  let wishes: [SoloDraft, string][];
  let desk: SoloDesk;

  beforeEach(() => {
    sessions = [];
    pools = {
      training_hard: aPool(4, 4, 20),
      training_empty: aPool(0, null, 1),
      training_easy: aPool(9, null, 10),
    };
    wishes = [];
    reply = () => Promise.resolve(aSoloDetail({ id: 'new' }));
    desk = new SoloDesk({
      soloSessions: () => Promise.resolve(sessions),
      soloPools: () => Promise.resolve(pools),
      startSolo: (draft, key) => {
        wishes.push([draft, key]);
        return reply();
      },
    });
  });

  it('offers the pools in their order and chooses the first that has seeds', async () => {
    await desk.load();
    expect(desk.pools?.map((pool) => pool.name)).toEqual([
      'training_empty',
      'training_easy',
      'training_hard',
    ]);
    expect(desk.pool).toBe('training_easy');
  });

  it('warns where every seed was met', async () => {
    await desk.load();
    expect(desk.pools?.filter(repeats).map((pool) => pool.name)).toEqual(['training_hard']);
  });

  it('begins a session, slow when wished', async () => {
    await desk.load();
    desk.slow = true;
    expect(await desk.begin()).toBe('new');
    expect(wishes[0]?.[0]).toEqual({ pool_name: 'training_easy', exclude_from_stats: true });
  });

  it('finds the session that was begun but could not be read yet', async () => {
    await desk.load();
    reply = () => Promise.resolve({ position: 9 });
    sessions = [aSoloSession({ id: 'begun' })];
    expect(await desk.begin()).toBe('begun');
  });

  it('shows the session that is there already', async () => {
    await desk.load();
    reply = () => Promise.reject(new ApiError(409, 'You train already.'));
    sessions = [aSoloSession({ id: 'other', status: 'active' })];
    expect(await desk.begin()).toBeNull();
    expect(desk.task.error).toBe('You train already.');
    expect(desk.active?.id).toBe('other');
  });

  it('sends a lost wish again under the same key, and a new one under another', async () => {
    await desk.load();
    reply = () => Promise.reject(new ApiError(0, 'unreachable'));
    await desk.begin();
    reply = () => Promise.resolve(aSoloDetail());
    await desk.begin();
    await desk.begin();
    const keys = wishes.map(([, key]) => key);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });
});
