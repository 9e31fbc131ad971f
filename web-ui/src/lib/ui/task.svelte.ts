/** Something a reader started with a button: at most one at a time, and its failure as a text to show. */
export class Task {
  /** Name of what is running, so that the right button can say so. */
  running = $state<string | null>(null);
  error = $state<string | null>(null);

  get busy(): boolean {
    return this.running !== null;
  }

  /** True when the work was done. A call while another one runs does nothing. */
  async run(name: string, work: () => Promise<unknown>): Promise<boolean> {
    if (this.running !== null) return false;
    this.running = name;
    this.error = null;
    try {
      await work();
      return true;
    } catch (error) {
      this.error = error instanceof Error ? error.message : String(error);
      return false;
    } finally {
      this.running = null;
    }
  }
}
