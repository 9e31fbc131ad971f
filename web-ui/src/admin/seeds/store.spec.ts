import { beforeEach, describe, expect, it } from 'vitest';
import type { SeedFilter } from '$lib/api/admin-calls';
import type { Seed, SeedList } from '$lib/api/types';
import { SeedStore } from './store.svelte';

const aSeed = (id: string): Seed => ({
  id,
  seed_number: id,
  pool_name: 'standard',
  status: 'available',
  health: 'sound',
  defect: null,
  reason: null,
  exposed: false,
  race_id: null,
  race_name: null,
  claimed_for: null,
  seed_total_layers: 10,
  seed_total_nodes: 20,
  seed_total_paths: 30,
  added_at: null,
});

describe('SeedStore', () => {
  let asked: [SeedFilter, number][];
  let done: string[];
  let available: number;
  let store: SeedStore;

  beforeEach(async () => {
    asked = [];
    done = [];
    available = 5;
    const scanned = 'event: done\ndata: {"added":2,"defective":0}\n\n';
    store = new SeedStore({
      seedStats: () =>
        Promise.resolve({ pools: { standard: { available, consumed: 3, discarded: 0, defective: 1 } } }),
      seeds: (filter, offset) => {
        asked.push([filter, offset]);
        const page: SeedList = { seeds: [aSeed(`${offset}`)], total: 2, has_more: offset === 0 };
        return Promise.resolve(page);
      },
      scanSeeds: () => ((available += 2), Promise.resolve(new Response(scanned))),
      discardSeeds: (pool) => (done.push(`discard ${pool}`), Promise.resolve({ discarded: 9 })),
      claimSeed: (pool, purpose) => {
        done.push(`claim ${pool} for ${purpose}`);
        return Promise.resolve({ ...aSeed('mine'), purpose });
      },
      releaseSeed: (seed) => (done.push(`release ${seed}`), Promise.resolve(null)),
    });
    await store.load();
  });

  it('shows the pools and, page by page, the seeds', async () => {
    expect(store.pools).toEqual([
      { name: 'standard', available: 5, consumed: 3, discarded: 0, defective: 1 },
    ]);
    await store.list.more();
    expect(store.list.items?.map((seed) => seed.id)).toEqual(['0', '1']);
    expect(store.list.hasMore).toBe(false);
  });

  it('begins anew with another filter', async () => {
    await store.list.more();
    const filter = { pool: 'standard', status: 'defective', health: null };
    await store.show(filter);
    expect(asked.at(-1)).toEqual([filter, 0]);
    expect(store.list.items).toHaveLength(1);
  });

  it('counts again after a scan', async () => {
    await store.scan('standard');
    expect(store.scans.get('standard')?.outcome).toMatchObject({ added: 2 });
    expect(store.pools?.[0]?.available).toBe(7);
  });

  it('sets a seed aside and puts it back', async () => {
    await store.claim('standard', ' a marathon ');
    expect(store.claimed?.id).toBe('mine');
    await store.putBack('mine');
    expect(store.claimed).toBeNull();
    expect(done).toEqual(['claim standard for a marathon', 'release mine']);
  });

  it('says how many seeds are gone', async () => {
    await store.discard('standard');
    expect(store.discarded).toEqual({ pool: 'standard', count: 9 });
  });
});
