import { Backoff } from './backoff';

/** What is true of the document a reader looks at. */
export interface Sight {
  hidden(): boolean;
}

const here: Sight = { hidden: () => document.hidden };
const USUAL_MS = 5_000;

/**
 * Asks again and again: `ask` says in how many milliseconds it is worth asking again, null for not at all. After a
 * failure it waits longer each time; while nobody looks it does not ask.
 */
export class Poll {
  readonly #backoff = new Backoff();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(
    private readonly ask: () => Promise<number | null>,
    private readonly sight: Sight = here,
  ) {}

  /** At once; also when somebody looks again. */
  now = async (): Promise<void> => {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    let pause: number | null;
    try {
      pause = await this.ask();
      this.#backoff.reset();
    } catch {
      pause = USUAL_MS + this.#backoff.next();
    }
    if (turn === this.#turn && pause !== null) this.#after(pause);
  };

  stop(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
  }

  #after(pause: number): void {
    this.#timer = setTimeout(() => {
      if (this.sight.hidden()) this.#after(pause);
      else void this.now();
    }, pause);
  }
}
