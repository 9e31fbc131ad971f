/** A part of a page that is fetched by itself: what fails is told, and tried again, without the rest of the page. */
export class Block<T> {
  value = $state.raw<T | null>(null);
  error = $state<unknown>(null);
  loading = $state(false);
  #asked = 0;

  constructor(private readonly fetchIt: () => Promise<T>) {}

  get message(): string | null {
    if (this.error === null) return null;
    return this.error instanceof Error ? this.error.message : String(this.error);
  }

  /** What was there stays until the reply; of two replies the one asked for last counts. */
  load = async (): Promise<void> => {
    const ask = ++this.#asked;
    this.loading = true;
    try {
      const value = await this.fetchIt();
      if (ask !== this.#asked) return;
      this.value = value;
      this.error = null;
    } catch (error) {
      if (ask === this.#asked) this.error = error;
    } finally {
      if (ask === this.#asked) this.loading = false;
    }
  };
}
