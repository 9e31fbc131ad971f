import type { PastState } from '$lib/api/types';
import type { RaceScene } from '$lib/live/race-scene';
import { clockText } from './clock';
import { PastScene } from './past-scene';

const DEBOUNCE_MS = 120;
const REMEMBERED = 60;
/** What happened this shortly ago may not have reached the server's read side yet. */
const UNSETTLED_MS = 5_000;

export type AskForState = (at: string, signal: AbortSignal) => Promise<PastState>;

/**
 * The instant of a race that a reader looks at: now, or a past one on the race clock. Components show its `scene` and
 * need not know which. The live channel goes on underneath.
 */
export class PastView {
  /** The race clock that is wanted, in milliseconds; null is now. The scene follows once the server has answered. */
  wanted = $state<number | null>(null);
  loading = $state(false);
  error = $state<string | null>(null);
  #then = $state.raw<PastScene | null>(null);
  readonly scene: RaceScene = $derived.by(() =>
    this.wanted === null ? this.live : (this.#then ?? this.live),
  );
  readonly #known = new Map<number, PastScene>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  constructor(
    private readonly live: RaceScene,
    private readonly ask: AskForState,
    private readonly now: () => number = Date.now,
  ) {}

  /** On the way to an instant: the server is asked once the reader lingers. */
  drag(clock: number): void {
    this.wanted = wholeSecond(clock);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#show(), DEBOUNCE_MS);
  }

  async settle(clock: number): Promise<void> {
    this.wanted = wholeSecond(clock);
    await this.#show();
  }

  backToLive(): void {
    this.#cancel();
    this.wanted = null;
    this.#then = null;
    this.error = null;
  }

  /** Who reads, or what they may see, has changed: nothing that was answered before counts. */
  async forget(): Promise<void> {
    this.#known.clear();
    if (this.wanted !== null) await this.#show();
  }

  stop(): void {
    this.#cancel();
  }

  async #show(): Promise<void> {
    this.#cancel();
    const clock = this.wanted;
    if (clock === null) return;
    const known = this.#known.get(clock);
    if (known) this.#arrived(known);
    else await this.#fetch(clock);
  }

  async #fetch(clock: number): Promise<void> {
    const asking = new AbortController();
    this.#asking = asking;
    this.loading = true;
    try {
      const then = new PastScene(this.live, await this.ask(clockText(clock), asking.signal));
      if (asking.signal.aborted) return;
      this.#remember(clock, then);
      this.#arrived(then);
    } catch (error) {
      if (asking.signal.aborted) return;
      this.loading = false;
      this.error = error instanceof Error ? error.message : String(error);
    }
  }

  #arrived(then: PastScene): void {
    this.#then = then;
    this.error = null;
    this.loading = false;
  }

  #remember(clock: number, then: PastScene): void {
    if (this.now() - then.at < UNSETTLED_MS) return;
    this.#known.set(clock, then);
    const [oldest] = this.#known.keys();
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
  }

  /** An answer on its way is of an instant that is not wanted any more. */
  #cancel(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = undefined;
    this.loading = false;
  }
}

function wholeSecond(clock: number): number {
  return Math.max(0, Math.floor(clock / 1000) * 1000);
}
