/**
 * Hands on what arrives, in its order, the less urgent of it at most so often: a hundred players report a hundred times
 * a second, and nobody reads a page that is drawn more than a few times in it.
 */
export class Pace<T> {
  #waiting: T[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly take: (item: T) => void,
    private readonly everyMs: number,
  ) {}

  /** What waits comes before it, but nothing waits for the next turn. */
  now(item: T): void {
    this.#handOn();
    this.take(item);
  }

  /** At once when the last turn was long enough ago, else with the next turn. */
  soon(item: T): void {
    this.#waiting.push(item);
    if (this.#timer === undefined) this.#turn();
  }

  /** What still waits is not handed on any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
  }

  #turn(): void {
    this.#handOn();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#waiting.length > 0) this.#turn();
    }, this.everyMs);
  }

  #handOn(): void {
    const items = this.#waiting;
    this.#waiting = [];
    items.forEach((item) => {
      this.take(item);
    });
  }
}
