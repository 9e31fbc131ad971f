import type { SoloDetail } from '$lib/api/types';
import { nameOf } from '$lib/format/player';
import type { SoloRoom } from '$lib/live/solo-room.svelte';
import type { MapPlayer } from '$lib/map/scene';

/** The one player of a session as a map shows players. */
export function soloPlayerOf(room: SoloRoom, detail: SoloDetail): MapPlayer {
  const begun = room.history.length > 0;
  return {
    id: detail.id,
    name: nameOf(detail.user),
    color: 0,
    status: room.status === 'active' ? (begun ? 'playing' : 'ready') : room.status,
    history: room.history,
    zone: room.zone,
    igtMs: room.igtMs,
    deaths: room.deaths,
  };
}
