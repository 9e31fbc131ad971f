import type { ParticipantInfo } from '$lib/api/frames';
import { formatProgress } from '$lib/format/player';
import type { RaceRoom } from '$lib/live/race-room.svelte';
import { t } from './texts';

type Seen = Pick<RaceRoom, 'status' | 'totalLayers' | 'seedsReleasedAt'>;

/** Where a participant stands and what they do next, in a sentence. */
export function standing(player: ParticipantInfo, race: Seen): string {
  if (player.disqualified === true) return t().disqualified;
  if (player.status === 'finished') return t().finished;
  if (player.status === 'abandoned') return t().out;
  if (race.status === 'running') {
    if (player.status !== 'playing') return t().go;
    return t().racing(formatProgress(player.current_layer, race.totalLayers));
  }
  if (race.status === 'finished') return t().over;
  if (race.seedsReleasedAt === null) return t().waiting;
  return player.status === 'ready' ? t().ready : t().seedsOut;
}
