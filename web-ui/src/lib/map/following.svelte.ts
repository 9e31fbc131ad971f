import { MediaQuery } from 'svelte/reactivity';

/** Whether a map follows what is played: by itself where a whole map is too small to read, else as the reader wants it. */
export class Following {
  readonly #narrow = new MediaQuery('max-width: 640px');
  #wanted = $state<boolean | null>(null);

  /** @param playing whether there is anything to follow */
  constructor(
    private readonly playing: () => boolean,
    private readonly layers: number,
  ) {}

  /** How many layers wide; null when it does not follow. */
  get part(): { layers: number } | null {
    return this.playing() && (this.#wanted ?? this.#narrow.current) ? { layers: this.layers } : null;
  }

  /** What the reader switches it with, while there is anything to follow. */
  get choose(): ((on: boolean) => void) | undefined {
    return this.playing() ? (on) => (this.#wanted = on) : undefined;
  }
}
