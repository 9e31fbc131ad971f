import { type Endpoints, streams } from '../api/endpoints';
import type { Graph, ParticipantInfo, ZoneVisit } from '../api/frames';
import type { SoloDetail, SoloStatus } from '../api/types';
import { type RoomOptions, WatchedRoom } from './watched-room.svelte';

/** How long the read side may take to know of an end that the live channel told of. */
const SETTLED_MS = 1_000;

/** One watched training session: what REST knows of it joined with what the live channel tells. */
export class SoloRoom extends WatchedRoom<SoloDetail> {
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
    options: RoomOptions = {},
  ) {
    super(streams.session(id), options);
  }

  override stop(): void {
    super.stop();
    clearTimeout(this.#settling);
  }

  /** Gives the session up and shows that at once, live channel or not. */
  async abandon(): Promise<void> {
    const reply = await this.calls.abandonSolo(this.id);
    if ('status' in reply) this.detail = reply;
    else await this.load();
  }

  /** What is over changes no more. */
  protected override listens(): boolean {
    return !this.over;
  }

  protected override ask(): Promise<SoloDetail> {
    return this.calls.soloSession(this.id);
  }

  protected override heard(): void {
    if (this.over) this.#ended();
  }

  /** Nothing more is to come; what the live channel leaves out of an end is asked for once. */
  #ended(): void {
    this.stream.stop();
    if (this.detail?.status !== 'active') return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.load(), SETTLED_MS);
  }

  #highestLayer(): number {
    const nodes = this.graph?.nodes ?? {};
    return Math.max(0, ...this.history.map(({ node_id }) => nodes[node_id]?.layer ?? 0));
  }
}
