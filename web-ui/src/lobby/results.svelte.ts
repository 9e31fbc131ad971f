import type { Endpoints } from '$lib/api/endpoints';
import type { Race } from '$lib/api/types';

const PAGE = 10;
/** While somebody looks for something, more is looked through at once, but not everything there is. */
const WIDE_PAGE = 50;
const MOST_PAGES = 5;

/** Finished races, page by page, newest first; what finishes meanwhile comes in at the top. */
export class Results {
  #known = $state.raw<readonly Race[]>([]);
  total = $state<number | null>(null);
  loading = $state(false);
  error = $state<string | null>(null);
  /** How far the server's list was read. */
  #offset = $state(0);
  #more = $state(true);

  constructor(private readonly calls: Pick<Endpoints, 'results'>) {}

  get known(): readonly Race[] {
    return this.#known;
  }

  get hasMore(): boolean {
    return this.#more;
  }

  get lookedAt(): number {
    return this.#offset;
  }

  /** Loads until another page of those that `fit` is there, or there is no more, or enough was looked through. */
  async load(fit?: (race: Race) => boolean): Promise<void> {
    if (this.loading || !this.#more) return;
    this.loading = true;
    this.error = null;
    try {
      let found = 0;
      for (let page = 0; page < MOST_PAGES && this.#more && found < PAGE; page++) {
        const races = await this.#page(fit ? WIDE_PAGE : PAGE);
        found += fit ? races.filter(fit).length : PAGE;
      }
    } catch (error) {
      this.error = error instanceof Error ? error.message : String(error);
    } finally {
      this.loading = false;
    }
  }

  /** Races the lobby knows to be over; newer news about one that is listed replaces it. */
  take(finished: readonly Race[]): void {
    if (finished.length > 0) this.#merge(finished);
  }

  drop(ids: ReadonlySet<string>): void {
    this.#known = this.#known.filter((race) => !ids.has(race.id));
  }

  async #page(limit: number): Promise<Race[]> {
    const { races, total, has_more } = await this.calls.results(this.#offset, limit);
    this.#offset += races.length;
    this.#more = has_more && races.length > 0;
    this.total = total;
    this.#merge(races);
    return races;
  }

  #merge(races: readonly Race[]): void {
    const all = new Map([...this.#known, ...races].map((race) => [race.id, race]));
    this.#known = [...all.values()].sort((a, b) => beginning(b) - beginning(a));
  }
}

function beginning(race: Race): number {
  return Date.parse(race.started_at ?? race.created_at ?? '') || 0;
}
