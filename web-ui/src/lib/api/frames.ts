import type { Caster, ParticipantStatus, RaceDetail, RaceStatus } from './types';

/** Frames of the live channel (live-protocol §3, §5). The same JSON travels over WebSocket and server-sent events. */

export interface ZoneVisit {
  node_id: string;
  igt_ms: number;
  deaths?: number | null;
}

export interface ParticipantInfo {
  id: string;
  twitch_username: string;
  twitch_display_name: string | null;
  status: ParticipantStatus;
  current_zone: string | null;
  current_layer: number;
  current_layer_tier: number | null;
  igt_ms: number;
  death_count: number;
  color_index: number;
  mod_connected: boolean;
  zone_history: ZoneVisit[] | null;
  gap_ms: number | null;
  layer_entry_igt: number | null;
  is_live: boolean;
  stream_url: string | null;
  finished_at?: string | null;
  /** Added by the organizer; contained in the `igt_ms` of who has finished. */
  penalty_ms?: number;
  disqualified?: boolean;
}

/** What organizers set about a race; the live channel tells of every change. */
export type RaceTerms = Pick<
  RaceDetail,
  | 'scheduled_at'
  | 'is_public'
  | 'open_registration'
  | 'max_participants'
  | 'co_organizers'
  | 'automatic_start'
  | 'countdown_to'
>;

export interface RaceInfo extends Partial<RaceTerms> {
  id: string;
  name: string;
  status: RaceStatus;
  started_at: string | null;
  seeds_released_at: string | null;
  finished_at?: string | null;
}

/** A gate out of a node. */
export interface GraphExit {
  text?: string;
  fog_id?: string;
  from?: string;
  from_text?: string;
  to?: string;
}

/** A gate into a node: `from` is the node behind it, `to` the zone it opens on. */
export interface GraphEntrance {
  text?: string;
  from?: string;
  to?: string;
  to_text?: string;
}

/** Of a node that the reader has not discovered, or of the mere structure, only the layer is told. */
export interface GraphNode {
  display_name?: string;
  type?: string;
  /** The type in the reader's language. */
  display_type?: string;
  layer?: number;
  tier?: number | null;
  original_tier?: number | null;
  randomized_boss?: string | null;
  zones?: string[];
  exits?: GraphExit[];
  entrances?: GraphEntrance[];
}

export interface GraphEdge {
  from?: string;
  to?: string;
}

/** The seed's graph (domain §8), as much of it as the server shows to this reader. */
export interface Graph {
  total_layers?: number;
  nodes?: Record<string, GraphNode>;
  edges?: GraphEdge[];
}

export interface SeedInfo {
  seed_id: string | null;
  total_layers: number;
  graph_json: Graph | null;
  total_nodes: number | null;
  total_paths: number | null;
}

/** `position`: everything up to and including it has been delivered with this frame. Ticks carry none. */
interface Positioned {
  position?: number | null;
}

export interface Countdown {
  starts_at: string;
  server_time: string;
}

export interface RaceStateFrame extends Positioned {
  type: 'race_state';
  race: RaceInfo;
  seed: SeedInfo;
  participants: ParticipantInfo[];
  casters?: Caster[];
  leader_splits?: Record<string, number> | null;
  countdown?: Countdown | null;
  epoch?: string;
  resync?: boolean;
}

export interface LeaderboardUpdateFrame extends Positioned {
  type: 'leaderboard_update';
  participants: ParticipantInfo[];
  leader_splits: Record<string, number> | null;
  casters?: Caster[];
}

export interface PlayerUpdateFrame extends Positioned {
  type: 'player_update';
  player: ParticipantInfo;
}

export interface RaceStatusChangeFrame extends Positioned {
  type: 'race_status_change';
  status: RaceStatus;
  started_at?: string | null;
  finished_at?: string | null;
}

/** The race starts at a moment to come, or (null) no longer does. */
export interface RaceCountdownFrame extends Positioned {
  type: 'race_countdown';
  starts_at: string | null;
  server_time: string;
}

export interface SpectatorCountFrame {
  type: 'spectator_count';
  count: number;
}

export interface PingFrame {
  type: 'ping';
}

export type RaceFrame =
  | RaceStateFrame
  | LeaderboardUpdateFrame
  | PlayerUpdateFrame
  | RaceStatusChangeFrame
  | RaceCountdownFrame
  | SpectatorCountFrame
  | PingFrame;

export const RACE_FRAME_TYPES = [
  'race_state',
  'leaderboard_update',
  'player_update',
  'race_status_change',
  'race_countdown',
  'spectator_count',
  'ping',
] as const satisfies readonly RaceFrame['type'][];
