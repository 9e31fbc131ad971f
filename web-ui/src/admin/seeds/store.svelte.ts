import type { SeedFilter } from '$lib/api/admin-calls';
import type { Endpoints } from '$lib/api/endpoints';
import type { ClaimedSeed, Seed } from '$lib/api/types';
import { Paged } from '$lib/list/paged.svelte';
import { SeedScan } from './scan.svelte';

const PAGE = 50;

export interface PoolStock {
  name: string;
  available: number;
  consumed: number;
  discarded: number;
  defective: number;
}

type Calls = Pick<
  Endpoints,
  'seedStats' | 'seeds' | 'scanSeeds' | 'discardSeeds' | 'claimSeed' | 'releaseSeed'
>;

/** The pools and their seeds. Whatever changes seeds shows its effect in both. */
export class SeedStore {
  pools = $state.raw<PoolStock[] | null>(null);
  error = $state<string | null>(null);
  filter = $state.raw<SeedFilter>({ pool: null, status: null, health: null });
  scans = $state.raw<ReadonlyMap<string, SeedScan>>(new Map());
  /** The seed that was set aside last, so that it can be named and put back. */
  claimed = $state.raw<ClaimedSeed | null>(null);
  discarded = $state.raw<{ pool: string; count: number } | null>(null);
  readonly list: Paged<Seed>;

  constructor(private readonly calls: Calls) {
    this.list = new Paged(async (after, signal) => {
      const offset = Number(after ?? 0);
      const page = await this.calls.seeds(this.filter, offset, PAGE, signal);
      const next = page.has_more ? String(offset + page.seeds.length) : null;
      return { items: page.seeds, total: page.total, next };
    });
  }

  /** Both anew, as after a change. */
  async load(): Promise<void> {
    await Promise.all([this.count(), this.list.first()]);
  }

  async show(filter: SeedFilter): Promise<void> {
    this.filter = filter;
    await this.list.first();
  }

  async scan(pool: string): Promise<void> {
    const scan = this.scans.get(pool) ?? new SeedScan(pool, this.calls);
    this.scans = new Map(this.scans).set(pool, scan);
    if (await scan.run()) await this.load();
  }

  async discard(pool: string): Promise<void> {
    const { discarded } = await this.calls.discardSeeds(pool);
    this.discarded = { pool, count: discarded };
    await this.load();
  }

  async claim(pool: string, purpose: string): Promise<void> {
    this.claimed = await this.calls.claimSeed(pool, purpose.trim());
    await this.load();
  }

  async putBack(seed: string): Promise<void> {
    await this.calls.releaseSeed(seed);
    if (this.claimed?.id === seed) this.claimed = null;
    await this.load();
  }

  stop(): void {
    this.list.stop();
    for (const scan of this.scans.values()) scan.leave();
  }

  async count(): Promise<void> {
    try {
      const { pools } = await this.calls.seedStats();
      this.pools = Object.entries(pools)
        .map(([name, counts]) => ({ name, ...counts }))
        .sort((a, b) => a.name.localeCompare(b.name));
      this.error = null;
    } catch (error) {
      this.error = error instanceof Error ? error.message : String(error);
    }
  }
}
