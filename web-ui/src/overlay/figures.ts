import type { ParticipantInfo } from '$lib/api/frames';
import { formatProgress } from '$lib/format/player';
import { formatGap, formatIgt } from '$lib/format/time';

/** The one figure of a player that counts now; null where a word stands in its place. */
export function figureOf(player: ParticipantInfo, total: number): string | null {
  switch (player.status) {
    case 'playing':
      return formatProgress(player.current_layer, total);
    case 'finished':
      return formatIgt(player.igt_ms);
    case 'registered':
    case 'ready':
    case 'abandoned':
      return null;
  }
}

/** Whether a place means anything for a player. */
export function isPlaced({
  status,
  disqualified,
}: Pick<ParticipantInfo, 'status' | 'disqualified'>): boolean {
  return disqualified !== true && (status === 'playing' || status === 'finished');
}

/** How far behind a player is who is still in it. */
export function gapOf(player: Pick<ParticipantInfo, 'status' | 'disqualified' | 'gap_ms'>): string | null {
  return isPlaced(player) ? formatGap(player.gap_ms) : null;
}
