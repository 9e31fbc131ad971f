import type { ZoneVisit } from '../api/frames';
import type { ParticipantStatus } from '../api/types';

/** Who may see what: everything, what one discovered, the map without players, or neither names nor types. */
export type MapKind = 'full' | 'progressive' | 'static' | 'anonymous';

/** A player as a map needs one, whether the instant shown is now, a past one or one of a replay. */
export interface MapPlayer {
  id: string;
  name: string;
  /** Index of the player's colour, see `playerColor`. */
  color: number;
  status: ParticipantStatus;
  /** Visits in their order; null where the viewer is not told. */
  history: readonly ZoneVisit[] | null;
  /** The node the player is at. */
  zone: string | null;
  igtMs: number;
  deaths: number;
}

/** Where a player's mark is drawn: on its way between two nodes, around one, or parked beside an end of the map. */
export interface MapToken {
  player: string;
  node: string;
  /** The node it comes from while it is on its way. */
  from: string | null;
  /** From 0 at `from` to 1 at `node`. */
  progress: number;
  place: 'at-node' | 'before-start' | 'after-finish';
  opacity: number;
  leads: boolean;
}

/** A death as it is shown: it grows, settles and fades within its life. */
export interface MapSkull {
  key: string;
  node: string;
  /** From 0, when it appears, to 1, when it is gone. */
  age: number;
  opacity: number;
}

/** What a replay or a past instant adds to the players. Left out, a map derives all of it from the players. */
export interface MapMoment {
  tokens: readonly MapToken[];
  skulls: readonly MapSkull[];
  /** Opacity of the red disc under a node, from 0 to 1, by node. */
  heat: ReadonlyMap<string, number>;
}
