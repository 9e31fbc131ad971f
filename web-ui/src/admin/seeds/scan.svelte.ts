import type { Endpoints } from '$lib/api/endpoints';
import { sentEvents } from '$lib/live/sent-events';

export interface ScanProgress {
  done: number;
  total: number;
  file: string | null;
}

export interface ScanOutcome {
  added: number;
  defective: number;
}

/** One look through a pool's folder, as the server tells of it. */
export class SeedScan {
  running = $state(false);
  /** Null while the scan waits for its turn. */
  progress = $state.raw<ScanProgress | null>(null);
  outcome = $state.raw<ScanOutcome | null>(null);
  error = $state<string | null>(null);
  #watching = new AbortController();

  constructor(
    readonly pool: string,
    private readonly calls: Pick<Endpoints, 'scanSeeds'>,
  ) {}

  /** True when the scan came to its end while it was watched. */
  async run(): Promise<boolean> {
    if (this.running) return false;
    this.#watching = new AbortController();
    this.running = true;
    this.progress = null;
    this.outcome = null;
    this.error = null;
    try {
      await this.#follow(this.#watching.signal);
    } catch (error) {
      if (!this.#watching.signal.aborted) this.error = error instanceof Error ? error.message : String(error);
    } finally {
      this.running = false;
    }
    return this.outcome !== null;
  }

  /** Looks away; the scan itself goes on. */
  leave(): void {
    this.#watching.abort();
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const reply = await this.calls.scanSeeds(this.pool, signal);
    if (reply.body === null) throw new Error('The server told nothing of the scan.');
    for await (const { type, data } of sentEvents(reply.body)) this.#heard(type, data);
    if (this.outcome === null && this.error === null) {
      throw new Error('The connection was lost before the scan came to its end; it goes on without it.');
    }
  }

  #heard(type: string, data: unknown): void {
    if (type === 'progress') this.progress = data as ScanProgress;
    if (type === 'done') this.outcome = data as ScanOutcome;
    if (type === 'failed') this.error = (data as { detail: string }).detail;
  }
}
