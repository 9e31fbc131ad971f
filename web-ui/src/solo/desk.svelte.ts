import { ApiError } from '$lib/api/client';
import type { Endpoints } from '$lib/api/endpoints';
import type { PoolConfig, SoloSession } from '$lib/api/types';
import { Task } from '$lib/ui/task.svelte';

export interface SoloPool {
  name: string;
  /** Seeds to draw from, and how many of them the reader has met already. */
  available: number;
  played: number;
  config: PoolConfig | null;
}

type Calls = Pick<Endpoints, 'soloPools' | 'soloSessions' | 'startSolo'>;

/** What somebody trains on: the pools, the session under way and those before. */
export class SoloDesk {
  sessions = $state.raw<readonly SoloSession[] | null>(null);
  pools = $state.raw<readonly SoloPool[] | null>(null);
  error = $state<string | null>(null);
  /** The pool that a new session draws from. */
  pool = $state('');
  slow = $state(false);
  readonly task = new Task();
  readonly active = $derived((this.sessions ?? []).find((session) => session.status === 'active') ?? null);
  readonly chosen = $derived((this.pools ?? []).find((pool) => pool.name === this.pool) ?? null);
  #wish: string | null = null;

  constructor(private readonly calls: Calls) {}

  async load(): Promise<void> {
    try {
      const [sessions, pools] = await Promise.all([this.calls.soloSessions(), this.calls.soloPools()]);
      this.sessions = sessions;
      this.pools = Object.entries(pools)
        .map(([name, pool]) => ({
          name,
          available: pool.available,
          played: pool.played_by_user ?? 0,
          config: pool.pool_config,
        }))
        .sort(byOrder);
      if (this.chosen === null) this.pool = this.pools.find(({ available }) => available > 0)?.name ?? '';
      this.error = null;
    } catch (error) {
      this.error = error instanceof Error ? error.message : String(error);
    }
  }

  /** The id of the new session, or null when there is none. */
  async begin(): Promise<string | null> {
    let id: string | null = null;
    await this.task.run('start', async () => {
      id = await this.#start();
    });
    return id;
  }

  async #start(): Promise<string | null> {
    // The same wish keeps its key, so that a reply lost on the way does not make a second session.
    this.#wish ??= crypto.randomUUID();
    try {
      const draft = { pool_name: this.pool, exclude_from_stats: this.slow };
      const reply = await this.calls.startSolo(draft, this.#wish);
      this.#wish = null;
      if ('id' in reply) return reply.id;
      await this.load();
      return this.active?.id ?? null;
    } catch (error) {
      if (error instanceof ApiError && error.status !== 0) this.#wish = null;
      // There is a session already, perhaps begun on another device: show it.
      if (error instanceof ApiError && error.status === 409) await this.load();
      throw error;
    }
  }
}

/** Every seed of a pool was met: those that come are met again. */
export function repeats(pool: SoloPool): boolean {
  return pool.available > 0 && pool.played >= pool.available;
}

function byOrder(a: SoloPool, b: SoloPool): number {
  return (a.config?.sort_order ?? 99) - (b.config?.sort_order ?? 99) || a.name.localeCompare(b.name);
}
