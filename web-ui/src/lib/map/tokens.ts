import type { MapPlayer, MapToken } from './scene';
import type { MapStructure } from './structure';

const GAVE_UP = 0.35;

/** Where everybody is now. Who never began and gave up is nowhere. */
export function tokensOf(players: readonly MapPlayer[], structure: MapStructure): MapToken[] {
  const { start } = structure;
  const end = [...structure.nodes.values()].findLast(({ type }) => type === 'final_boss')?.id ?? null;
  return players.flatMap((player) => {
    const at = player.zone !== null && structure.nodes.has(player.zone) ? player.zone : null;
    switch (player.status) {
      case 'registered':
        return token(player, start, 'before-start');
      case 'ready':
      case 'playing':
        return at === null ? token(player, start, 'before-start') : token(player, at, 'at-node');
      case 'finished':
        return token(player, end ?? at, 'after-finish');
      case 'abandoned':
        return token(player, at, 'at-node', GAVE_UP);
    }
  });
}

function token({ id }: MapPlayer, node: string | null, place: MapToken['place'], opacity = 1): MapToken[] {
  return node === null ? [] : [{ player: id, node, from: null, progress: 1, place, opacity, leads: false }];
}
