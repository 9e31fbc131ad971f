import type { Graph } from '../api/frames';
import { sightOf } from './fog';
import { GrowingLayout } from './grow';
import { Paths } from './paths';
import type { MapKind, MapMoment, MapPlayer } from './scene';
import { Settled } from './settled';
import { standsOf, type Stand } from './stands';
import { stretched, stretchOf } from './stretch';
import { structureOf } from './structure';
import { tokensOf } from './tokens';
import type { Size } from './view';
import { deathsByNode } from './visits';

export interface MapInput {
  graph: Graph | null;
  players: readonly MapPlayer[];
  kind: MapKind;
  me: string | undefined;
  selected: ReadonlySet<string>;
  moment: MapMoment | undefined;
  trails: boolean;
  /** The space that all of it is to fill. */
  size: Size | null;
}

/**
 * Everything a map draws, worked out from what it is given. Players change ten times a second, where they are every
 * few minutes: whatever depends on the latter alone keeps its identity in between.
 */
export class LiveMap {
  readonly #growing = new GrowingLayout();
  readonly #stands = new Settled<Stand[]>();
  readonly #input: () => MapInput;

  constructor(input: () => MapInput) {
    this.#input = input;
  }

  readonly #graph = $derived.by(() => this.#input().graph);
  readonly structure = $derived(structureOf(this.#graph));
  readonly #kind = $derived.by(() => this.#input().kind);
  readonly #compact = $derived(this.#growing.of(this.structure));
  // What a racer has seen stays where it is as more of the map comes to light.
  readonly #stretch = $derived.by(() => {
    const { size } = this.#input();
    return size === null || this.#kind === 'progressive' ? 1 : stretchOf(this.#compact.box, size);
  });
  readonly layout = $derived(stretched(this.#compact, this.#stretch));
  readonly #trails = $derived.by(() => this.#input().trails);
  readonly #paths = $derived(new Paths(this.structure, this.layout, this.#trails));

  /** Those the viewer is shown: a racer only themselves, a bare map nobody. */
  readonly players = $derived.by(() => {
    const { players, kind, me } = this.#input();
    if (kind === 'static') return [];
    return kind === 'progressive' ? players.filter(({ id }) => id === me) : players;
  });
  readonly people = $derived(new Map(this.players.map((player) => [player.id, player])));
  readonly chosen = $derived.by(() => {
    const { selected } = this.#input();
    const chosen = this.players.filter(({ id }) => selected.has(id));
    return chosen.length > 0 ? chosen : this.players;
  });
  readonly paths = $derived(this.#kind === 'anonymous' ? [] : this.#paths.of(this.chosen));

  readonly tokens = $derived.by(() => this.#input().moment?.tokens ?? tokensOf(this.players, this.structure));
  readonly stands = $derived(this.#stands.of(standsOf(this.tokens, this.layout)));

  readonly #me = $derived.by(() => {
    const { me } = this.#input();
    return me === undefined ? undefined : this.people.get(me);
  });
  readonly #sightKey = $derived(JSON.stringify([...sightOf(this.structure, this.#kind, this.#me)]));
  readonly sight = $derived(new Map(JSON.parse(this.#sightKey) as [string, 'known' | 'near' | 'hidden'][]));
  readonly #deadlyKey = $derived(JSON.stringify([...deathsByNode(this.chosen).keys()].sort()));
  readonly deadly = $derived(new Set(JSON.parse(this.#deadlyKey) as string[]));
}
