import type { Endpoints } from '$lib/api/endpoints';
import type { User } from '$lib/api/types';

const SHORTEST = 2;
const MOST = 6;
const WAIT_MS = 300;

/** Looks up players while somebody types: not before two letters, not at every stroke, and never an older answer. */
export class PlayerSearch {
  text = $state('');
  /** Null while there is nothing to say about the text. */
  found = $state.raw<User[] | null>(null);
  error = $state<string | null>(null);
  /** Which of those found the arrow keys are at; -1 for none. */
  at = $state(-1);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wish: AbortController | null = null;

  constructor(private readonly calls: Pick<Endpoints, 'searchUsers'>) {}

  get open(): boolean {
    return this.found !== null || this.error !== null;
  }

  get chosen(): User | null {
    return this.found?.[this.at] ?? null;
  }

  type(text: string): void {
    this.text = text;
    this.#forget();
    const wanted = text.trim();
    if (wanted.length < SHORTEST) {
      this.found = null;
      return;
    }
    this.#timer = setTimeout(() => void this.#ask(wanted), WAIT_MS);
  }

  /** Goes round through those found. */
  move(by: 1 | -1): void {
    const count = this.found?.length ?? 0;
    if (count === 0) return;
    this.at = this.at < 0 ? (by > 0 ? 0 : count - 1) : (this.at + by + count) % count;
  }

  close(): void {
    this.#forget();
    this.found = null;
  }

  clear(): void {
    this.close();
    this.text = '';
  }

  async #ask(wanted: string): Promise<void> {
    const wish = new AbortController();
    this.#wish = wish;
    try {
      const found = await this.calls.searchUsers(wanted, wish.signal);
      if (!wish.signal.aborted) this.found = found.slice(0, MOST);
    } catch (error) {
      if (!wish.signal.aborted) this.error = error instanceof Error ? error.message : String(error);
    }
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#wish?.abort();
    this.error = null;
    this.at = -1;
  }
}
