import { ApiError } from '$lib/api/client';
import type { Endpoints } from '$lib/api/endpoints';
import type { HistoryEntry, PastState, RaceDetail } from '$lib/api/types';
import { Paged } from '$lib/list/paged.svelte';
import { typesOf } from './event-kinds';
import { namesOf } from './people';

const PAGE = 100;

/** Everything that happened in one race, in its order. */
export class RaceHistory {
  detail = $state.raw<RaceDetail | null>(null);
  missing = $state(false);
  /** A group or a type of event; null = all. */
  filter = $state<string | null>(null);
  readonly list: Paged<HistoryEntry>;
  #state = $state.raw<PastState | null>(null);
  readonly names = $derived.by(() => namesOf(this.detail, this.#state, this.list.items ?? []));

  constructor(
    readonly id: string,
    private readonly calls: Pick<Endpoints, 'race' | 'raceHistory' | 'raceState'>,
  ) {
    this.list = new Paged(async (after, signal) => {
      const { events, next } = await this.#page(after, signal);
      return { items: events, next: next === null ? null : String(next) };
    });
  }

  /** Names are decoration: a deleted race has a history without anybody to ask for them. */
  async meet(): Promise<void> {
    const [detail, state] = await Promise.allSettled([
      this.calls.race(this.id),
      this.calls.raceState(this.id),
    ]);
    if (detail.status === 'fulfilled') this.detail = detail.value;
    if (state.status === 'fulfilled') this.#state = state.value;
  }

  async show(filter: string | null): Promise<void> {
    this.filter = typesOf(filter) === null ? null : filter;
    await this.list.first();
  }

  async #page(after: string | null, signal: AbortSignal) {
    try {
      const query = { type: typesOf(this.filter), after, limit: PAGE };
      return await this.calls.raceHistory(this.id, query, signal);
    } catch (error) {
      if (error instanceof ApiError && (error.status === 404 || error.status === 422)) this.missing = true;
      throw error;
    }
  }
}
