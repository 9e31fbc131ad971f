import { ApiError } from '../api/client';
import { RACE_FRAME_TYPES, type RaceFrame } from '../api/frames';
import { Connection } from './connection.svelte';
import { EventStream, type StreamOptions } from './event-stream';
import { Pace } from './pace';
import { RaceLive } from './race-live.svelte';

const SILENCE_MS = 75_000;
/** Where a player's clock and deaths stand is shown at most so often. */
const TICKS_EVERY_MS = 250;

export type RoomOptions = Pick<StreamOptions, 'open' | 'backoff' | 'locale'>;

/** A race or a session that is watched: what REST knows of it (`Detail`), and what its live channel tells. */
export abstract class WatchedRoom<Detail> {
  readonly live = new RaceLive();
  readonly connection = new Connection();
  detail = $state.raw<Detail | null>(null);
  missing = $state(false);
  error = $state<string | null>(null);
  protected readonly stream: EventStream;
  readonly #pace = new Pace<RaceFrame>((frame) => {
    this.live.apply(frame);
    this.heard(frame);
  }, TICKS_EVERY_MS);

  constructor(url: string, options: RoomOptions) {
    this.stream = new EventStream({
      ...options,
      url,
      types: RACE_FRAME_TYPES,
      silenceMs: SILENCE_MS,
      onFrame: (_type, data) => {
        const frame = data as RaceFrame;
        this.connection.frameArrived('position' in frame && frame.position != null);
        if (frame.type === 'player_update') this.#pace.soon(frame);
        else this.#pace.now(frame);
      },
      onOpen: () => {
        this.connection.opened();
      },
      onLost: (refused) => {
        this.connection.lost();
        if (refused) void this.load();
      },
    });
  }

  /** Whether anything is still to come. */
  protected abstract listens(): boolean;
  protected abstract ask(): Promise<Detail>;
  /** After a frame was applied. */
  protected abstract heard(frame: RaceFrame): void;

  async start(): Promise<void> {
    await this.load();
    if (!this.missing && this.listens()) this.stream.start();
  }

  stop(): void {
    this.stream.stop();
    this.#pace.stop();
    this.connection.close();
  }

  retryNow(): void {
    if (this.listens()) this.stream.retryNow();
    if (this.detail === null) void this.load();
  }

  networkChanged(): void {
    if (this.listens()) this.stream.startOver();
    if (this.detail === null) void this.load();
  }

  async load(): Promise<void> {
    try {
      this.detail = await this.ask();
      this.missing = false;
      this.error = null;
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    if (error instanceof ApiError && (error.status === 404 || error.status === 422)) {
      this.missing = true;
      this.stop();
    } else if (this.detail === null) {
      this.error = error instanceof Error ? error.message : String(error);
    }
  }
}
