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

/** How far behind a player is who is still in it. */
export function gapOf({ status, gap_ms }: Pick<ParticipantInfo, 'status' | 'gap_ms'>): string | null {
  return status === 'playing' || status === 'finished' ? formatGap(gap_ms) : null;
}
