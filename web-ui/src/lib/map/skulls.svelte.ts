import type { MapPlayer } from './scene';

export const SKULL_MS = 1_500;

interface LiveSkull {
  key: string;
  node: string;
}

/** Notices deaths as they come in, and keeps a skull for each while it is shown. */
export class Skulls {
  shown = $state.raw<readonly LiveSkull[]>([]);
  #counts = new Map<string, number>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();

  see(players: readonly MapPlayer[]): void {
    const before = this.#counts;
    this.#counts = new Map(players.map(({ id, deaths }) => [id, deaths]));
    for (const { id, zone, deaths } of players) {
      if (zone !== null && deaths > (before.get(id) ?? deaths))
        this.#show({ key: `${id} ${deaths}`, node: zone });
    }
  }

  clear(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.shown = [];
  }

  #show(skull: LiveSkull): void {
    this.shown = [...this.shown.filter(({ key }) => key !== skull.key), skull];
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.shown = this.shown.filter((other) => other !== skull);
    }, SKULL_MS);
    this.#timers.add(timer);
  }
}
