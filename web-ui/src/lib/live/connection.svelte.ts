export type ConnectionPhase = 'connecting' | 'catching-up' | 'live' | 'offline';

const QUIET_MS = 400;
const CATCH_UP_AT_MOST_MS = 3_000;

/**
 * What a reader is told about the live channel. After the connection opens, what was missed arrives in a burst: the
 * page is "catching up" until that burst is over, and only then "live". What was missed are facts, which have a
 * position; a frame without one is of now and ends the burst.
 */
export class Connection {
  phase = $state<ConnectionPhase>('connecting');
  /** When the channel was lost (epoch milliseconds); null while it is not. */
  since = $state<number | null>(null);
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #openedAt = 0;

  constructor(private readonly now: () => number = Date.now) {}

  opened(): void {
    this.phase = 'catching-up';
    this.since = null;
    this.#openedAt = this.now();
    this.#waitForQuiet();
  }

  frameArrived(isFact: boolean): void {
    if (this.phase !== 'catching-up') return;
    if (!isFact || this.now() - this.#openedAt >= CATCH_UP_AT_MOST_MS) this.#live();
    else this.#waitForQuiet();
  }

  lost(): void {
    clearTimeout(this.#quiet);
    this.since ??= this.now();
    this.phase = 'offline';
  }

  close(): void {
    clearTimeout(this.#quiet);
  }

  #waitForQuiet(): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      this.#live();
    }, QUIET_MS);
  }

  #live(): void {
    clearTimeout(this.#quiet);
    this.phase = 'live';
  }
}
