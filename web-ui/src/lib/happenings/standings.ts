interface Standing {
  layer: number;
  /** In-game time of the entry on that layer, or of the finish. */
  igt: number;
  finished: boolean;
  out: boolean;
  penalty: number;
  visited: Set<string>;
}

export interface NewLeader {
  player: string;
  /** The layer that brought the lead, or the finish. */
  which: string | number;
  overtaken: string | null;
}

/** Who leads, event by event, by the rules of the board (live-protocol §6): finishers by time, then by layer and entry. */
export class Standings {
  readonly #players = new Map<string, Standing>();
  #leader: string | null = null;
  #complete = true;

  /** Whether the player had not been there yet. */
  visits(player: string, node: string): boolean {
    const { visited } = this.#of(player);
    const first = !visited.has(node);
    visited.add(node);
    return first;
  }

  reaches(player: string, layer: number | null, igt: number): void {
    const standing = this.#of(player);
    if (layer !== null && layer > standing.layer) Object.assign(standing, { layer, igt });
  }

  /** The place among those who have finished so far. */
  finished(player: string, igt: number): number {
    const own = this.#of(player);
    Object.assign(own, { finished: true, igt });
    return 1 + this.#ahead().filter(([, other]) => other.finished && compare(other, own) < 0).length;
  }

  out(player: string, out: boolean): void {
    this.#of(player).out = out;
  }

  /** The player's penalties so far. */
  penalized(player: string, ms: number): number {
    return (this.#of(player).penalty += ms);
  }

  /** The reader is not told where everybody is: who leads cannot be said. */
  incomplete(): void {
    this.#complete = false;
  }

  /** The leader, when it is another one than at the last call. */
  newLeader(): NewLeader | null {
    const [player, standing] = this.#ahead().sort(([, a], [, b]) => compare(a, b))[0] ?? [null, null];
    const former = this.#leader;
    this.#leader = player;
    if (player === former || player === null || !this.#complete) return null;
    const overtaken = former === null || this.#of(former).out ? null : former;
    return { player, which: standing.finished ? 'finish' : standing.layer, overtaken };
  }

  #ahead(): [string, Standing][] {
    return [...this.#players].filter(([, { out, finished, layer }]) => !out && (finished || layer > 0));
  }

  #of(player: string): Standing {
    const standing = this.#players.get(player) ?? {
      layer: 0,
      igt: 0,
      finished: false,
      out: false,
      penalty: 0,
      visited: new Set<string>(),
    };
    this.#players.set(player, standing);
    return standing;
  }
}

function compare(a: Standing, b: Standing): number {
  if (a.finished !== b.finished) return a.finished ? -1 : 1;
  if (a.finished) return a.igt + a.penalty - b.igt - b.penalty;
  return b.layer - a.layer || a.igt - b.igt;
}
