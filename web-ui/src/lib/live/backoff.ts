const STEPS_MS = [1_000, 2_000, 5_000, 10_000, 30_000];

/** Growing pauses between attempts, each shortened by up to half at random so that clients do not return at once. */
export class Backoff {
  #attempt = 0;

  constructor(private readonly random: () => number = Math.random) {}

  next(): number {
    const step = STEPS_MS[Math.min(this.#attempt, STEPS_MS.length - 1)] ?? 30_000;
    this.#attempt += 1;
    return Math.round(step * (1 - this.random() / 2));
  }

  reset(): void {
    this.#attempt = 0;
  }
}
