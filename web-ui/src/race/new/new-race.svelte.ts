import { ApiError } from '$lib/api/client';
import type { Endpoints } from '$lib/api/endpoints';
import type { NewRace, PoolConfig } from '$lib/api/types';
import { Task } from '$lib/ui/task.svelte';
import { isCapacity } from '../control/race-settings.svelte';
import { t } from './texts';

export interface PoolOffer {
  name: string;
  available: number;
  config: PoolConfig | null;
}

export interface Created {
  id: string;
  /** Why the race will not start by itself, although it was to. */
  warning: string | null;
}

type Calls = Pick<Endpoints, 'racePools' | 'createRace' | 'changeRace'>;

/** A race being put together. */
export class NewRaceDraft {
  name = $state('');
  pool = $state('');
  participate = $state(true);
  isPublic = $state(true);
  open = $state(false);
  capacity = $state<number | null>(8);
  scheduledAt = $state<string | null>(null);
  automatic = $state(false);
  grace = $state('never');
  pools = $state.raw<PoolOffer[] | null>(null);
  poolError = $state<string | null>(null);
  fieldErrors = $state.raw<Readonly<Record<string, string>>>({});
  readonly task = new Task();

  readonly nameMissing = $derived(this.name.trim() === '');
  readonly capacityWrong = $derived(this.open && !isCapacity(this.capacity));
  readonly complete = $derived(!this.nameMissing && this.pool !== '' && !this.capacityWrong);
  readonly soldOut = $derived(
    this.pools !== null && this.pools.length > 0 && this.pools.every((offer) => offer.available === 0),
  );
  /** Names the wish for one race, the same until the server has answered: a cut makes no second one. */
  #wish: { key: string; body: string } | null = null;

  constructor(
    private readonly calls: Calls,
    private readonly newKey: () => string = () => `race-${Date.now()}-${Math.random().toString(36).slice(2)}`,
  ) {}

  /** Pools that can back a race, in their own order; the first that has seeds is chosen. */
  async loadPools(): Promise<void> {
    this.poolError = null;
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

  /** The new race, or null when it was refused. */
  async create(): Promise<Created | null> {
    let created: Created | null = null;
    this.fieldErrors = {};
    await this.task.run('create', async () => {
      const id = await this.#send();
      created = { id, warning: await this.#setAutomaticStart(id) };
    });
    return created;
  }

  async #send(): Promise<string> {
    const body = this.#body;
    const text = JSON.stringify(body);
    if (this.#wish?.body !== text) this.#wish = { key: this.newKey(), body: text };
    try {
      const race = await this.calls.createRace(body, this.#wish.key);
      this.#wish = null;
      if ('id' in race) return race.id;
      throw new Error(t().later);
    } catch (error) {
      // Refused is answered; what never arrived may have been done all the same.
      if (error instanceof ApiError && error.status !== 0 && error.status < 500) this.#wish = null;
      if (error instanceof ApiError) this.fieldErrors = error.fields;
      throw error;
    }
  }

  get #body(): NewRace {
    return {
      name: this.name.trim(),
      pool_name: this.pool,
      organizer_participates: this.participate,
      is_public: this.isPublic,
      open_registration: this.open,
      max_participants: this.open ? this.capacity : null,
      scheduled_at: this.scheduledAt,
    };
  }

  /** The race exists by now: that it does not start by itself is worth saying, and no reason to create another. */
  async #setAutomaticStart(id: string): Promise<string | null> {
    if (!this.automatic || this.scheduledAt === null) return null;
    const grace_seconds = this.grace === 'never' ? null : Number(this.grace);
    try {
      await this.calls.changeRace(id, { automatic_start: { enabled: true, grace_seconds } });
      return null;
    } catch {
      return t().automaticFailed;
    }
  }
}
