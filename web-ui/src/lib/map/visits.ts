import type { MapPlayer } from './scene';
import type { MapStructure } from './structure';

/** In the order they are listed in. */
export const OUTCOMES = ['cleared', 'backed', 'playing', 'abandoned'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a player did at one node, all visits together (domain §13). */
export interface Stay {
  player: MapPlayer;
  outcome: Outcome;
  deaths: number;
  ms: number;
}

/** Who has been at a node, and how it went. Once the race is over, nobody plays on. */
export function staysAt(
  node: string,
  players: readonly MapPlayer[],
  structure: MapStructure,
  over: boolean,
): Stay[] {
  const stays = players
    .map((player) => stayOf(player, node, structure, over))
    .filter((stay) => stay !== null);
  const rank = ({ outcome }: Stay) => OUTCOMES.indexOf(outcome);
  return stays.sort((a, b) => rank(a) - rank(b) || a.ms - b.ms);
}

function stayOf(player: MapPlayer, node: string, { nodes }: MapStructure, over: boolean): Stay | null {
  const layer = (id: string) => nodes.get(id)?.layer ?? 0;
  let stay: Stay | null = null;
  (player.history ?? []).forEach((visit, i, history) => {
    if (visit.node_id !== node) return;
    const next = history[i + 1];
    stay = {
      player,
      outcome: next ? (layer(next.node_id) > layer(node) ? 'cleared' : 'backed') : lastOutcome(player, over),
      deaths: (stay?.deaths ?? 0) + (visit.deaths ?? 0),
      ms: (stay?.ms ?? 0) + Math.max(0, (next?.igt_ms ?? player.igtMs) - visit.igt_ms),
    };
  });
  return stay;
}

function lastOutcome({ status }: MapPlayer, over: boolean): Outcome {
  if (status === 'finished') return 'cleared';
  return status === 'abandoned' || over ? 'abandoned' : 'playing';
}

/** Deaths by node, of these players together. */
export function deathsByNode(players: readonly MapPlayer[]): Map<string, number> {
  const deaths = new Map<string, number>();
  for (const { history } of players) {
    for (const visit of history ?? []) {
      if (visit.deaths) deaths.set(visit.node_id, (deaths.get(visit.node_id) ?? 0) + visit.deaths);
    }
  }
  return deaths;
}
