import type { ParticipantInfo, SeedInfo } from '$lib/api/frames';
import { courseOf } from '$lib/results/course';
import { highlightsOf } from '$lib/results/highlights/highlights';
import { runnersOf } from '$lib/results/runner';

/** The part of a race's room that its story is told from. */
export interface Told {
  readonly players: readonly ParticipantInfo[];
  readonly live: { readonly seed: SeedInfo | null };
}

export type MapMode = 'map' | 'replay';

/** A race that is over, to be told and shown again; and which zone of it the reader looks at. */
export class RaceStory {
  readonly course = $derived.by(() => courseOf(this.room.live.seed?.graph_json ?? null));
  readonly runners = $derived.by(() => runnersOf(this.room.players));
  readonly highlights = $derived.by(() => highlightsOf(this.runners, this.course));
  readonly #colors = $derived.by(
    () => new Map(this.room.players.map(({ id, color_index }) => [id, color_index])),
  );
  mode: MapMode = $state('map');
  /** The node whose card is open on the map. */
  focus = $state<string | null>(null);

  constructor(
    private readonly room: Told,
    mode: MapMode = 'map',
  ) {
    this.mode = mode;
  }

  colorOf = (player: string): number => this.#colors.get(player) ?? 0;

  /** Points at a zone; pointing at it once more takes the card away. */
  show(node: string): void {
    this.focus = this.focus === node ? null : node;
  }
}
