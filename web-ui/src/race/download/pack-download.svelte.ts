import { ApiError } from '$lib/api/client';
import type { Endpoints } from '$lib/api/endpoints';
import type { OpenSink, Sink } from './sink';

export type DownloadPhase = 'idle' | 'running' | 'waiting' | 'cut' | 'done' | 'failed';

const ATTEMPTS = 5;
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000];

/**
 * A pack on its way to the reader's disk. What was cut is taken up where it ended, by itself a few times and then by
 * hand; a pack that changed meanwhile begins anew.
 */
export class PackDownload {
  phase = $state<DownloadPhase>('idle');
  received = $state(0);
  total = $state<number | null>(null);
  error = $state<string | null>(null);
  #sink: Sink | null = null;
  #tag: string | null = null;
  #stop = new AbortController();
  #failures = 0;

  readonly active = $derived(this.phase === 'running' || this.phase === 'waiting');
  readonly share = $derived(this.total ? Math.min(1, this.received / this.total) : null);

  constructor(
    private readonly raceId: string,
    private readonly name: string,
    private readonly calls: Pick<Endpoints, 'seedPack'>,
    private readonly open: OpenSink,
    private readonly pause: (ms: number) => Promise<void> = wait,
  ) {}

  async start(): Promise<void> {
    if (this.active) return;
    try {
      const sink = await this.open(this.name);
      if (sink === null) return;
      this.#sink = sink;
    } catch (error) {
      this.#fail(error);
      return;
    }
    this.received = 0;
    this.total = null;
    this.#tag = null;
    await this.#run();
  }

  /** Goes on after the cut. */
  async resume(): Promise<void> {
    if (this.phase === 'cut') await this.#run();
  }

  async cancel(): Promise<void> {
    this.#stop.abort();
    this.phase = 'idle';
    this.error = null;
    await this.#discard();
  }

  async #run(): Promise<void> {
    const stop = (this.#stop = new AbortController());
    this.error = null;
    this.#failures = 0;
    while (!stop.signal.aborted) {
      this.phase = 'running';
      try {
        await this.#fetch(stop.signal);
        await this.#sink?.finish();
        this.#sink = null;
        this.phase = 'done';
        return;
      } catch (error) {
        if (stop.signal.aborted) return;
        if (!isCut(error)) return this.#fail(error);
        if (!(await this.#again(stop.signal, error))) return;
      }
    }
  }

  /** Whether to try again; after some attempts without a single byte the reader decides. */
  async #again(signal: AbortSignal, error: unknown): Promise<boolean> {
    this.#failures += 1;
    if (this.#failures > ATTEMPTS) {
      this.phase = 'cut';
      this.error = error instanceof Error ? error.message : String(error);
      return false;
    }
    this.phase = 'waiting';
    await this.pause(PAUSES_MS[this.#failures - 1] ?? 8_000);
    return !signal.aborted;
  }

  async #fetch(signal: AbortSignal): Promise<void> {
    const response = await this.calls.seedPack(this.raceId, this.#from(), signal);
    if (response.status !== 206 && this.received > 0) {
      await this.#sink?.restart();
      this.received = 0;
    }
    this.#tag = response.headers.get('etag');
    this.total = totalOf(response, this.received);
    await this.#read(response, signal);
    if (this.total !== null && this.received < this.total) throw new Cut();
  }

  #from(): Record<string, string> {
    if (this.received === 0 || this.#tag === null) return {};
    return { range: `bytes=${this.received}-`, 'if-range': this.#tag };
  }

  async #read(response: Response, signal: AbortSignal): Promise<void> {
    const reader = response.body?.getReader();
    for (;;) {
      const piece = await reader?.read().catch(() => {
        throw new Cut();
      });
      if (piece?.value === undefined || signal.aborted) return;
      await this.#sink?.write(piece.value);
      this.received += piece.value.length;
      this.#failures = 0;
    }
  }

  #fail(error: unknown): void {
    this.phase = 'failed';
    this.error = error instanceof Error ? error.message : String(error);
    void this.#discard();
  }

  async #discard(): Promise<void> {
    const sink = this.#sink;
    this.#sink = null;
    await sink?.abort();
  }
}

/** The bytes ended before the pack did. */
class Cut extends Error {
  override readonly name = 'Cut';
}

function isCut(error: unknown): boolean {
  if (error instanceof Cut) return true;
  return error instanceof ApiError && (error.status === 0 || error.status === 429 || error.status >= 500);
}

function totalOf(response: Response, received: number): number | null {
  const whole = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1];
  if (whole !== undefined) return Number(whole);
  const length = response.headers.get('content-length');
  return length === null ? null : received + Number(length);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
