interface Standing {
  layer: number;
  /** In-game time of the entry on that layer, or of the finish. */
  igt: number;
  finished: boolean;
  out: boolean;
  penalty: number;
}

/** Who leads, event by event, by the rules of the board (live-protocol §6): finishers by time, then by layer and entry. */
export class Standings {
  readonly #players = new Map<string, Standing>();
  #leader: string | null = null;
  #complete = true;

  entered(player: string, layer: number | null, igt: number): void {
    const standing = this.#of(player);
    if (layer !== null && layer > standing.layer) Object.assign(standing, { layer, igt });
  }

  finished(player: string, igt: number): void {
    Object.assign(this.#of(player), { finished: true, igt });
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
  newLeader(): { player: string; which: string | number } | null {
    const [player, standing] = this.#first() ?? [null, null];
    const changed = player !== this.#leader;
    this.#leader = player;
    if (!changed || player === null || !this.#complete) return null;
    return { player, which: standing.finished ? 'finish' : standing.layer };
  }

  #first(): [string, Standing] | undefined {
    const ahead = [...this.#players].filter(
      ([, { out, finished, layer }]) => !out && (finished || layer > 0),
    );
    return ahead.sort(([, a], [, b]) => compare(a, b))[0];
  }

  #of(player: string): Standing {
    const standing = this.#players.get(player) ?? {
      layer: 0,
      igt: 0,
      finished: false,
      out: false,
      penalty: 0,
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
