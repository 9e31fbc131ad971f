import type { MapLayout } from './layout';
import type { MapPlayer } from './scene';
import type { MapStructure } from './structure';
import { lanesOf, offsetOf, TrackDrawer } from './tracks';
import { stopsOf, walkOf } from './walk';

export interface PlayerPath {
  player: string;
  color: number;
  /** Drawn from here to there, oldest first. */
  strokes: readonly { d: string; opacity: number }[];
}

const WHOLE = 0.8;
const TRAIL = [0.15, 0.4, 0.8];

interface Walk {
  stops: readonly string[];
  stretches: string[][];
}

/**
 * Keeps the drawn way of every player, and draws only when somebody has moved on: updates of time and deaths come ten
 * times a second, moves every few minutes.
 */
export class Paths {
  #walks = new Map<string, Walk>();
  #drawn: readonly PlayerPath[] = [];
  #shown = '';

  constructor(
    private readonly structure: MapStructure,
    private readonly layout: MapLayout,
    private readonly trails: boolean,
  ) {}

  /** The same list as before while nobody moved. */
  of(players: readonly MapPlayer[]): readonly PlayerPath[] {
    const walking = players.toSorted((a, b) => a.color - b.color || (a.id < b.id ? -1 : 1));
    const walks = new Map(walking.map((player) => [player.id, this.#walkOf(player)]));
    const shown = walking.map(({ id, color }) => `${id}:${color}`).join();
    if (shown === this.#shown && [...walks].every(([id, walk]) => this.#walks.get(id) === walk))
      return this.#drawn;
    this.#walks = walks;
    this.#shown = shown;
    this.#drawn = this.#draw(walking, walks);
    return this.#drawn;
  }

  #walkOf(player: MapPlayer): Walk {
    const stops = stopsOf(player, this.structure);
    const known = this.#walks.get(player.id);
    if (known && known.stops.length === stops.length && known.stops.every((stop, i) => stop === stops[i]))
      return known;
    return { stops, stretches: walkOf(stops, this.structure) };
  }

  #draw(players: readonly MapPlayer[], walks: ReadonlyMap<string, Walk>): PlayerPath[] {
    const stretches = new Map(
      [...walks].map(([id, walk]) => [id, this.trails ? tailOf(walk.stretches) : walk.stretches]),
    );
    const lanes = lanesOf(stretches);
    const drawer = new TrackDrawer(this.structure, this.layout);
    return players.map(({ id, color }) => {
      const offset = (edge: string) => {
        const lane = lanes.get(edge)?.get(id);
        return lane ? offsetOf(lane) : 0;
      };
      const own = (stretches.get(id) ?? []).filter((nodes) => nodes.length > 1);
      const strokes = this.trails
        ? steps(own).map((step, i, all) => ({
            d: drawer.stretch(step, offset),
            opacity: TRAIL.at(i - all.length) ?? 0,
          }))
        : own.map((nodes) => ({ d: drawer.stretch(nodes, offset), opacity: WHOLE }));
      return { player: id, color, strokes };
    });
  }
}

/** The last edges of a walk. */
function tailOf(stretches: readonly string[][]): string[][] {
  return steps(stretches).slice(-TRAIL.length);
}

function steps(stretches: readonly string[][]): string[][] {
  return stretches.flatMap((nodes) => nodes.slice(1).map((to, i) => [nodes[i] ?? to, to]));
}
