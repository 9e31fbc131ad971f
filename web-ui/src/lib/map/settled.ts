/** Gives back the former value while the next one says the same, so that nothing that shows it is drawn again. */
export class Settled<T> {
  #value: T | undefined;
  #key = '';

  of(next: T): T {
    const key = JSON.stringify(next);
    if (this.#value === undefined || key !== this.#key) this.#value = next;
    this.#key = key;
    return this.#value;
  }
}
