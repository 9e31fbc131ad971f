import { ApiError } from '../api/client';
import { type Endpoints, streams } from '../api/endpoints';
import {
  type Graph,
  type ParticipantInfo,
  RACE_FRAME_TYPES,
  type RaceFrame,
  type ZoneVisit,
} from '../api/frames';
import type { SoloDetail, SoloStatus } from '../api/types';
import { Connection } from './connection.svelte';
import { EventStream, type StreamOptions } from './event-stream';
import { RaceLive } from './race-live.svelte';

const SILENCE_MS = 75_000;
/** How long the read side may take to know of an end that the live channel told of. */
const SETTLED_MS = 1_000;

/** One watched training session: what REST knows of it joined with what the live channel tells. */
export class SoloRoom {
  readonly live = new RaceLive();
  readonly connection = new Connection();
  detail = $state.raw<SoloDetail | null>(null);
  missing = $state(false);
  error = $state<string | null>(null);
  readonly #stream: EventStream;
  #settling: ReturnType<typeof setTimeout> | undefined;

  /** A session ends once and for good: who tells of the end is right, whoever is asked first. */
  readonly status: SoloStatus = $derived.by(() => {
    const told = [this.live.race?.status, this.detail?.status];
    return told.find((status) => status === 'finished' || status === 'abandoned') ?? 'active';
  });
  readonly over = $derived(this.status !== 'active');
  /** Once REST knows of the end, it knows all of it. */
  readonly #player: ParticipantInfo | null = $derived.by(() =>
    this.detail !== null && this.detail.status !== 'active' ? null : (this.live.participants[0] ?? null),
  );
  readonly igtMs = $derived(this.#player?.igt_ms ?? this.detail?.igt_ms ?? 0);
  readonly deaths = $derived(this.#player?.death_count ?? this.detail?.death_count ?? 0);
  readonly connected = $derived(!this.over && (this.#player?.mod_connected ?? false));
  readonly history: readonly ZoneVisit[] = $derived(
    this.#player?.zone_history ?? this.detail?.zone_history ?? [],
  );
  readonly graph: Graph | null = $derived(this.live.seed?.graph_json ?? this.detail?.graph_json ?? null);
  /** Where the player is; before the game reported anything that is nowhere. */
  readonly zone = $derived(this.#player?.current_zone ?? this.history.at(-1)?.node_id ?? null);
  readonly totalLayers = $derived(this.detail?.seed_total_layers ?? this.live.seed?.total_layers ?? 0);
  readonly layer = $derived(this.#player?.current_layer ?? this.#highestLayer());
  readonly finishedAt = $derived(
    this.live.race?.finished_at ?? this.detail?.finished_at ?? this.#player?.finished_at ?? null,
  );

  constructor(
    readonly id: string,
    private readonly calls: Pick<Endpoints, 'soloSession' | 'abandonSolo'>,
    options: Pick<StreamOptions, 'open' | 'backoff'> = {},
  ) {
    this.#stream = new EventStream({
      ...options,
      url: streams.session(id),
      types: RACE_FRAME_TYPES,
      silenceMs: SILENCE_MS,
      onFrame: (_type, data) => {
        this.#received(data as RaceFrame);
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

  /** What is over changes no more: nothing is listened to then. */
  async start(): Promise<void> {
    await this.load();
    if (!this.missing && !this.over) this.#stream.start();
  }

  stop(): void {
    this.#stream.stop();
    this.connection.close();
    clearTimeout(this.#settling);
  }

  retryNow(): void {
    if (!this.over) this.#stream.retryNow();
    if (this.detail === null) void this.load();
  }

  networkChanged(): void {
    if (!this.over) this.#stream.startOver();
    if (this.detail === null) void this.load();
  }

  async load(): Promise<void> {
    try {
      this.detail = await this.calls.soloSession(this.id);
      this.error = null;
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Gives the session up and shows that at once, live channel or not. */
  async abandon(): Promise<void> {
    const reply = await this.calls.abandonSolo(this.id);
    if ('status' in reply) this.detail = reply;
    else await this.load();
  }

  #received(frame: RaceFrame): void {
    this.connection.frameArrived('position' in frame && frame.position != null);
    this.live.apply(frame);
    if (this.over) this.#ended();
  }

  /** Nothing more is to come; what the live channel leaves out of an end is asked for once. */
  #ended(): void {
    this.#stream.stop();
    if (this.detail?.status !== 'active') return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.load(), SETTLED_MS);
  }

  #highestLayer(): number {
    const nodes = this.graph?.nodes ?? {};
    return Math.max(0, ...this.history.map(({ node_id }) => nodes[node_id]?.layer ?? 0));
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
