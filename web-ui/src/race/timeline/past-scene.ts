import type { ParticipantInfo } from '$lib/api/frames';
import type { PastState, User } from '$lib/api/types';
import type { RaceScene } from '$lib/live/race-scene';

const NOBODY_MOVES = { byPlayer: new Map<string, number>() } as const;

/** A race as it was; what no state tells (pictures, the channel) is as it is now. */
export class PastScene implements RaceScene {
  readonly id;
  readonly at;
  readonly moves = NOBODY_MOVES;

  constructor(
    private readonly now: RaceScene,
    private readonly then: PastState,
  ) {
    this.id = now.id;
    this.at = Date.parse(then.at);
  }

  get race() {
    return this.now.race;
  }

  get status() {
    return this.then.race.status;
  }

  get name() {
    return this.then.race.name;
  }

  get startedAt() {
    return this.then.race.started_at;
  }

  get finishedAt() {
    return this.then.race.finished_at ?? null;
  }

  get seedsReleasedAt() {
    return this.then.race.seeds_released_at;
  }

  get totalLayers() {
    return this.then.seed.total_layers;
  }

  get seed() {
    return this.then.seed;
  }

  get splits() {
    return this.then.leader_splits;
  }

  get players() {
    return this.then.participants;
  }

  get casters() {
    return this.then.casters;
  }

  get spectators() {
    return this.now.spectators;
  }

  get connection() {
    return this.now.connection;
  }

  userOf(player: ParticipantInfo): User {
    return this.now.userOf(player);
  }

  zoneName(node: string | null): string | null {
    if (node === null) return null;
    return this.then.seed.graph_json?.nodes?.[node]?.display_name ?? this.now.zoneName(node);
  }
}
