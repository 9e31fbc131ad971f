import { ApiError } from '$lib/api/client';
import type { Endpoints } from '$lib/api/endpoints';
import type { PoolConfig } from '$lib/api/types';
import { Task } from '$lib/ui/task.svelte';

export interface PoolOffer {
  name: string;
  available: number;
  config: PoolConfig | null;
}

/** A race being put together. */
export class NewRaceDraft {
  name = $state('');
  pool = $state('');
  participate = $state(true);
  isPublic = $state(true);
  open = $state(false);
  capacity = $state<number | null>(8);
  pools = $state.raw<PoolOffer[] | null>(null);
  poolError = $state<string | null>(null);
  fieldErrors = $state.raw<Readonly<Record<string, string>>>({});
  readonly task = new Task();

  readonly complete = $derived(this.name.trim() !== '' && this.pool !== '');

  constructor(private readonly calls: Pick<Endpoints, 'racePools' | 'createRace'>) {}

  /** Pools that can back a race, in their own order; the first that has seeds is chosen. */
  async loadPools(): Promise<void> {
    try {
      const offers = Object.entries(await this.calls.racePools()).map(([name, pool]) => ({
        name,
        available: pool.available,
        config: pool.pool_config,
      }));
      const order = (offer: PoolOffer) => offer.config?.sort_order ?? 99;
      this.pools = offers.sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name));
      this.pool = this.pools.find((offer) => offer.available > 0)?.name ?? '';
    } catch (error) {
      this.poolError = error instanceof Error ? error.message : String(error);
    }
  }

  /** The id of the new race, or null when it was refused. */
  async create(): Promise<string | null> {
    let id: string | null = null;
    this.fieldErrors = {};
    await this.task.run('create', async () => {
      id = await this.#send();
    });
    return id;
  }

  async #send(): Promise<string> {
    try {
      const race = await this.calls.createRace({
        name: this.name.trim(),
        pool_name: this.pool,
        organizer_participates: this.participate,
        is_public: this.isPublic,
        open_registration: this.open,
        max_participants: this.open ? this.capacity : null,
      });
      if ('id' in race) return race.id;
      throw new Error('The race is being created. It appears in the list in a moment.');
    } catch (error) {
      if (error instanceof ApiError) this.fieldErrors = error.fields;
      throw error;
    }
  }
}
