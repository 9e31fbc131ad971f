import type { Happening } from '$lib/happenings/happening';

const APART_MS = 5_000;

export interface Wording {
  finished: (names: readonly string[]) => string;
  leads: (name: string) => string;
}

/** What readers that speak are told of a race: finishes and the lead, at most one announcement in five seconds. */
export class Announcer {
  text = $state('');
  #finished: string[] = [];
  #leader: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saidAt = -Infinity;

  constructor(
    private readonly words: () => Wording,
    private readonly now: () => number = Date.now,
  ) {}

  hear(news: readonly Happening[], nameOf: (player: string) => string): void {
    for (const { kind, player } of news) {
      if (player === null) continue;
      if (kind === 'finish') this.#finished.push(nameOf(player));
      if (kind === 'lead') this.#leader = nameOf(player);
    }
    if (this.#timer !== undefined || (this.#finished.length === 0 && this.#leader === null)) return;
    const wait = this.#saidAt + APART_MS - this.now();
    if (wait <= 0) this.#say();
    else
      this.#timer = setTimeout(() => {
        this.#say();
      }, wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Of several changes of the lead only the last one is still true. */
  #say(): void {
    this.stop();
    const { finished, leads } = this.words();
    const parts = [
      this.#finished.length > 0 ? finished(this.#finished) : '',
      this.#leader === null ? '' : leads(this.#leader),
    ];
    this.text = parts.filter((part) => part !== '').join(' ');
    this.#finished = [];
    this.#leader = null;
    this.#saidAt = this.now();
  }
}
