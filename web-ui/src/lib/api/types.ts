/** REST shapes (rest-api §2). Timestamps are ISO-8601 strings, durations milliseconds of in-game time. */

export type RaceStatus = 'setup' | 'running' | 'finished';
export type ParticipantStatus = 'registered' | 'ready' | 'playing' | 'finished' | 'abandoned';
export type Role = 'user' | 'organizer' | 'admin';

export interface User {
  id: string;
  twitch_username: string;
  twitch_display_name: string | null;
  twitch_avatar_url: string | null;
}

export interface Me extends User {
  role: Role;
}

/** What the server offers whoever asks. */
export interface WaysToSignIn {
  twitch: boolean;
  /** By name alone, for whoever sits at the server's machine. */
  local: boolean;
}

export interface ParticipantPreview extends User {
  placement: number | null;
}

export interface Participant {
  id: string;
  user: User;
  status: ParticipantStatus;
  current_layer: number;
  igt_ms: number;
  death_count: number;
  color_index: number;
}

export interface Caster {
  id: string;
  user: User;
  is_live: boolean;
  stream_url: string | null;
}

interface RaceBase {
  id: string;
  name: string;
  organizer: User;
  status: RaceStatus;
  pool_name: string | null;
  is_public: boolean;
  open_registration: boolean;
  max_participants: number | null;
  created_at: string;
  scheduled_at: string | null;
  started_at: string | null;
  seeds_released_at: string | null;
  participant_count: number;
  casters: Caster[];
}

export interface Race extends RaceBase {
  participant_previews: ParticipantPreview[];
}

export interface RaceDetail extends RaceBase {
  seed_number: string | null;
  seed_total_layers: number | null;
  seed_total_nodes: number | null;
  seed_total_paths: number | null;
  participants: Participant[];
}

export interface RaceList {
  races: Race[];
  total: number | null;
  has_more: boolean | null;
}

export interface PoolConfig {
  type: string;
  sort_order: number;
  estimated_duration?: string | null;
  description?: string | null;
  legacy_dungeons?: number | null;
  min_layers?: number | null;
  max_layers?: number | null;
  final_tier?: number | null;
}

export interface Pool {
  available: number;
  consumed: number;
  discarded: number;
  pool_config: PoolConfig | null;
}

export type Pools = Record<string, Pool>;

export interface Invite {
  token: string;
  twitch_username: string;
  race_id: string;
}

export interface AddedParticipant {
  participant: Participant | null;
  invite: Invite | null;
}

export interface NewRace {
  name: string;
  pool_name: string;
  organizer_participates: boolean;
  is_public: boolean;
  open_registration: boolean;
  max_participants: number | null;
}

/** A refusal (RFC 9457). `detail` is a text made for the reader; `errors` names the fields of a 422. */
export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  errors?: { field: string; message: string }[];
}
