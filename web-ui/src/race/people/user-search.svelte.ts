import type { Endpoints } from '$lib/api/endpoints';
import type { User } from '$lib/api/types';

const PAUSE_MS = 300;
const LEAST = 2;
const MOST_SHOWN = 8;

/** Finds people while somebody types; the newest question alone is answered. */
export class UserSearch {
  text = $state('');
  found = $state.raw<readonly User[]>([]);
  /** The entry the arrow keys are on; −1 = the text itself. */
  active = $state(-1);
  open = $state(false);
  searching = $state(false);
  error = $state<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = new AbortController();

  readonly chosen = $derived(this.found[this.active] ?? null);

  constructor(
    private readonly calls: Pick<Endpoints, 'searchUsers'>,
    /** Logins that are no answer here: they are in already. */
    private readonly taken: () => ReadonlySet<string> = () => new Set(),
  ) {}

  type(text: string): void {
    this.text = text;
    this.error = null;
    this.#forget();
    const wanted = text.trim();
    if (wanted.length < LEAST) return;
    this.searching = true;
    this.#timer = setTimeout(() => void this.#ask(wanted), PAUSE_MS);
  }

  move(step: 1 | -1): void {
    if (this.found.length === 0) return;
    this.open = true;
    const stops = this.found.length + 1;
    this.active = ((this.active + 1 + step + stops) % stops) - 1;
  }

  clear(): void {
    this.text = '';
    this.#forget();
  }

  /** What Escape does: first the list goes, then the text. True when there was something to put away. */
  escape(): boolean {
    const had = this.open || this.text !== '';
    if (this.open) this.open = false;
    else this.clear();
    return had;
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#asking.abort();
    this.found = [];
    this.active = -1;
    this.open = false;
    this.searching = false;
  }

  async #ask(wanted: string): Promise<void> {
    const asking = (this.#asking = new AbortController());
    try {
      const found = await this.calls.searchUsers(wanted, asking.signal);
      if (asking.signal.aborted) return;
      const taken = this.taken();
      this.found = found.filter((user) => !taken.has(user.twitch_username)).slice(0, MOST_SHOWN);
      this.open = true;
    } catch (error) {
      if (asking.signal.aborted) return;
      this.error = error instanceof Error ? error.message : String(error);
    }
    this.searching = false;
  }
}
