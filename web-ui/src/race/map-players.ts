import type { ParticipantInfo } from '$lib/api/frames';
import { nameOf } from '$lib/format/player';
import type { MapKind, MapPlayer } from '$lib/map/scene';
import type { RaceStatus } from '$lib/api/types';

export function mapPlayerOf(player: ParticipantInfo): MapPlayer {
  return {
    id: player.id,
    name: nameOf(player),
    color: player.color_index,
    status: player.status,
    history: player.zone_history,
    zone: player.current_zone,
    igtMs: player.igt_ms,
    deaths: player.death_count,
  };
}

export interface MapViewer {
  status: RaceStatus;
  /** Takes part and has neither finished nor given up. */
  racing: boolean;
  /** The server names the nodes to this reader before the start: organizers and casters. */
  named: boolean;
}

/** How much of the map a reader of the race page sees. */
export function mapKindOf({ status, racing, named }: MapViewer): MapKind {
  if (status === 'setup') return named ? 'static' : 'anonymous';
  return status === 'running' && racing ? 'progressive' : 'full';
}
