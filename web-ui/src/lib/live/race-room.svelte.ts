import { ApiError } from '../api/client';
import type { Endpoints, RaceCommand } from '../api/endpoints';
import type { ParticipantInfo, RaceFrame, RaceInfo } from '../api/frames';
import type { Caster, Me, Participant, RaceDetail, RaceStatus, User } from '../api/types';
import { streams } from '../api/streams';
import { Moves } from './moves.svelte';
import type { RaceScene } from './race-scene';
import { type RoomOptions, WatchedRoom } from './watched-room.svelte';

const REFRESH_SPREAD_MS = 1_500;

/** One watched race: what REST knows of it (people, rules) joined with what the live channel tells. */
export class RaceRoom extends WatchedRoom<RaceDetail> implements RaceScene {
  readonly at = null;
  readonly moves = new Moves();
  /** Whether what only REST tells (pending invitations) is worth asking for after each change of the race. */
  attentive = false;
  /** Where the reply to an own command stands, until the live channel has caught up with it. */
  #aheadAt = $state<number | null>(null);
  readonly #ahead = $derived(this.#aheadAt !== null);
  #refresh: ReturnType<typeof setTimeout> | undefined;

  readonly #info = $derived(this.#ahead ? null : this.live.race);
  /** The race as REST tells it, with the terms as the live channel tells them. */
  readonly race: RaceDetail | null = $derived(
    this.detail === null ? null : { ...this.detail, ...termsOf(this.#info) },
  );
  readonly status: RaceStatus = $derived(this.#info?.status ?? this.detail?.status ?? 'setup');
  readonly name = $derived(this.#info?.name ?? this.detail?.name ?? '');
  readonly startedAt = $derived(this.#info ? this.#info.started_at : (this.detail?.started_at ?? null));
  readonly finishedAt = $derived(this.live.race?.finished_at ?? null);
  readonly seedsReleasedAt = $derived(
    this.#info ? this.#info.seeds_released_at : (this.detail?.seeds_released_at ?? null),
  );
  readonly totalLayers = $derived(this.live.seed?.total_layers ?? this.detail?.seed_total_layers ?? 0);
  readonly players = $derived(this.#merge());
  readonly casters: Caster[] = $derived(
    (this.#ahead ? null : this.live.casters) ?? this.detail?.casters ?? [],
  );
  readonly #users = $derived(new Map((this.detail?.participants ?? []).map(({ id, user }) => [id, user])));

  constructor(
    readonly id: string,
    private readonly calls: Pick<Endpoints, 'race' | 'command'>,
    options: RoomOptions = {},
  ) {
    super(streams.race(id), options);
  }

  override stop(): void {
    super.stop();
    this.moves.clear();
    clearTimeout(this.#refresh);
  }

  /** Sends a command of the reader and shows its outcome at once, live channel or not. */
  async command(command: RaceCommand): Promise<void> {
    await this.change(() => this.calls.command(this.id, command));
  }

  /** Does something to this race and shows the outcome at once, live channel or not. */
  async change<T>(work: () => Promise<T>): Promise<T> {
    const reply = await work();
    if (isDetail(reply)) this.#adopt(reply);
    else await this.reload();
    return reply;
  }

  /** After a change by the reader that was not answered with the race itself. */
  async reload(): Promise<void> {
    this.#adopt(await this.calls.race(this.id));
  }

  get seed() {
    return this.live.seed;
  }

  get splits() {
    return this.live.splits;
  }

  get spectators() {
    return this.live.spectators;
  }

  userOf(player: ParticipantInfo): User {
    const known = this.#users.get(player.id);
    return known ?? { ...player, twitch_avatar_url: null };
  }

  playerOf(me: Me | null): ParticipantInfo | null {
    if (me === null) return null;
    return this.players.find((player) => this.userOf(player).twitch_username === me.twitch_username) ?? null;
  }

  zoneName(node: string | null): string | null {
    if (node === null) return null;
    return this.live.seed?.graph_json?.nodes?.[node]?.display_name ?? null;
  }

  protected override listens(): boolean {
    return true;
  }

  /** What REST tells is not older than what was heard: it may be a moment behind the live channel. */
  protected override async ask(): Promise<RaceDetail> {
    const heard = this.live.position;
    const shown = this.detail;
    if (heard === null || shown === null) return this.calls.race(this.id);
    try {
      return await this.calls.race(this.id, heard);
    } catch (error) {
      if (!(error instanceof ApiError && error.status === 202)) throw error;
      this.#askSoon();
      return shown;
    }
  }

  protected override heard(frame: RaceFrame): void {
    if (this.#aheadAt !== null && (this.live.position ?? 0) >= this.#aheadAt) this.#aheadAt = null;
    if (frame.type !== 'race_state' && frame.type !== 'leaderboard_update') return;
    if (this.live.race?.status === 'running') this.moves.see(this.live.participants);
    else this.moves.clear();
    if (this.#leavesOutSomething(frame)) this.#askSoon();
  }

  /** Frames name players but do not picture them, and invitations are in none. */
  #leavesOutSomething(frame: RaceFrame): boolean {
    if (this.detail === null) return false;
    const told =
      frame.type === 'race_state' && frame.position != null && frame.position > this.detail.position;
    if (this.attentive && told && this.status === 'setup') return true;
    return this.live.participants.some((player) => !this.#users.has(player.id));
  }

  /** Once for many frames, and not all viewers at one moment. */
  #askSoon(): void {
    if (this.#refresh !== undefined) return;
    this.#refresh = setTimeout(() => {
      this.#refresh = undefined;
      void this.load();
    }, Math.random() * REFRESH_SPREAD_MS);
  }

  #adopt(detail: RaceDetail): void {
    this.detail = detail;
    // Others may have acted meanwhile: what the live channel told of that is newer than the reply.
    this.#aheadAt = detail.position > (this.live.position ?? 0) ? detail.position : null;
  }

  #merge(): ParticipantInfo[] {
    // Only a roster can be newer in a reply; the order of a board comes from the live channel alone.
    if (this.live.race !== null && (!this.#ahead || this.status !== 'setup')) return this.live.participants;
    const live = new Map(this.live.participants.map((player) => [player.id, player]));
    return (this.detail?.participants ?? []).map((participant) => ({
      ...(live.get(participant.id) ?? unseen),
      ...valuesOf(participant),
    }));
  }
}

function isDetail(reply: unknown): reply is RaceDetail {
  return typeof reply === 'object' && reply !== null && 'participants' in reply && 'pending_invites' in reply;
}

const TERMS = [
  'name',
  'scheduled_at',
  'is_public',
  'open_registration',
  'max_participants',
  'co_organizers',
  'automatic_start',
  'countdown_to',
] as const satisfies (keyof RaceInfo & keyof RaceDetail)[];

/** What a frame says of the terms; what it leaves out stays as it was. */
function termsOf(info: RaceInfo | null): Partial<RaceDetail> {
  const told = TERMS.filter((term) => info?.[term] !== undefined).map((term) => [term, info?.[term]]);
  return Object.fromEntries(told) as Partial<RaceDetail>;
}

const unseen = {
  current_zone: null,
  current_layer_tier: null,
  mod_connected: false,
  zone_history: null,
  gap_ms: null,
  layer_entry_igt: null,
  is_live: false,
  stream_url: null,
  disqualified: false,
};

function valuesOf({ user, disqualified, ...values }: Participant) {
  return {
    ...values,
    disqualified: disqualified !== null,
    twitch_username: user.twitch_username,
    twitch_display_name: user.twitch_display_name,
  };
}
