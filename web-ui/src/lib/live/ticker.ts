import { createSubscriber } from 'svelte/reactivity';

/** The present, as a value that changes once per `everyMs` for whoever reads it; no reader, no timer. */
export class Ticker {
  readonly #subscribe: () => void;

  constructor(everyMs: number) {
    this.#subscribe = createSubscriber((update) => {
      const timer = setInterval(update, everyMs);
      return () => {
        clearInterval(timer);
      };
    });
  }

  get now(): number {
    this.#subscribe();
    return Date.now();
  }
}

/** For a countdown that several pages must show alike. */
export const tenths = new Ticker(100);
export const seconds = new Ticker(1_000);
export const halfMinutes = new Ticker(30_000);
