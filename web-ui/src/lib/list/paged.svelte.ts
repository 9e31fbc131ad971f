export interface Page<T> {
  items: readonly T[];
  /** Where the next page begins; null at the end. */
  next: string | null;
  total?: number;
}

export type FetchPage<T> = (after: string | null, signal: AbortSignal) => Promise<Page<T>>;

/** A list that grows page by page. A reply to an earlier wish never shows up in a later one. */
export class Paged<T> {
  /** Null until the first page is there. */
  items = $state.raw<readonly T[] | null>(null);
  total = $state<number | null>(null);
  error = $state<string | null>(null);
  loading = $state(false);
  #next = $state<string | null>(null);
  #wish: AbortController | null = null;

  constructor(private readonly fetchPage: FetchPage<T>) {}

  get hasMore(): boolean {
    return this.#next !== null;
  }

  /** Begins anew, as after a change of filter. What was there stays until the reply. */
  async first(): Promise<void> {
    await this.#fetch(null, []);
  }

  async more(): Promise<void> {
    if (this.#next === null || this.loading) return;
    await this.#fetch(this.#next, this.items ?? []);
  }

  /** All of it, for what has to look at every item. */
  async rest(): Promise<void> {
    while (this.#next !== null && this.error === null) {
      if (this.loading) return;
      await this.#fetch(this.#next, this.items ?? []);
    }
  }

  replace(item: T, same: (other: T) => boolean): void {
    this.items = (this.items ?? []).map((other) => (same(other) ? item : other));
  }

  /** Lets go of what is under way, as when nobody looks any more. */
  stop(): void {
    this.#wish?.abort();
    this.loading = false;
  }

  async #fetch(after: string | null, before: readonly T[]): Promise<void> {
    this.#wish?.abort();
    const wish = new AbortController();
    this.#wish = wish;
    this.loading = true;
    this.error = null;
    try {
      const page = await this.fetchPage(after, wish.signal);
      if (wish.signal.aborted) return;
      this.items = [...before, ...page.items];
      this.total = page.total ?? null;
      this.#next = page.next;
    } catch (error) {
      if (wish.signal.aborted) return;
      this.error = error instanceof Error ? error.message : String(error);
    } finally {
      if (this.#wish === wish) this.loading = false;
    }
  }
}
