import { SvelteMap } from 'svelte/reactivity';
import type { ParticipantInfo } from '../api/frames';

const SHOWN_MS = 6_000;

/** Places won (+) or lost (−) by players of the running board, each shown for a few seconds. */
export class Moves {
  readonly byPlayer = new SvelteMap<string, number>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #places = new Map<string, number>();

  /** Compares with the order seen last; players who are not competing yet have no place to lose. */
  see(participants: readonly ParticipantInfo[]): void {
    const competing = participants.filter(
      (player) => player.status === 'playing' || player.status === 'finished',
    );
    const places = new Map(competing.map((player, index) => [player.id, index]));
    const known = [...this.#places.keys()].filter((id) => places.has(id));
    for (const id of known) this.#compare(id, places, known);
    this.#places = places;
  }

  clear(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#places.clear();
    this.byPlayer.clear();
  }

  /** Only players known before count, so that a newcomer above does not push everybody else down. */
  #compare(id: string, places: Map<string, number>, known: string[]): void {
    const rank = (order: Map<string, number>) => {
      const own = order.get(id) ?? 0;
      return known.filter((other) => (order.get(other) ?? 0) < own).length;
    };
    const won = rank(this.#places) - rank(places);
    if (won === 0) return;
    this.byPlayer.set(id, won);
    clearTimeout(this.#timers.get(id));
    this.#timers.set(
      id,
      setTimeout(() => {
        this.byPlayer.delete(id);
      }, SHOWN_MS),
    );
  }
}
