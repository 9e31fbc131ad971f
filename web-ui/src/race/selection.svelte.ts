import { SvelteSet } from 'svelte/reactivity';

/** The players whose way the map shows; none means everybody's. */
export class Selection {
  readonly players = new SvelteSet<string>();

  /** A click: this one alone, or nobody when it was alone already. With a modifier it joins the others or leaves. */
  choose(player: string, more: boolean): void {
    const wasChosen = this.players.has(player);
    if (more) {
      if (wasChosen) this.players.delete(player);
      else this.players.add(player);
      return;
    }
    const wasAlone = wasChosen && this.players.size === 1;
    this.players.clear();
    if (!wasAlone) this.players.add(player);
  }

  /** Whoever is chosen already stays so. */
  include(player: string, more: boolean): void {
    if (!this.players.has(player)) this.choose(player, more);
  }

  clear(): void {
    this.players.clear();
  }
}
