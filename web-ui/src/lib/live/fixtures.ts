import type { ParticipantInfo, RaceInfo, RaceStateFrame } from '../api/frames';
import type {
  Me,
  Participant,
  PastState,
  PoolConfig,
  Race,
  RaceDetail,
  SoloDetail,
  SoloSession,
  User,
} from '../api/types';

/** Shared situations for specs. */

export function aUser(login: string): User {
  return { id: `user-${login}`, twitch_username: login, twitch_display_name: null, twitch_avatar_url: null };
}

export function anAccount(login: string, change: Partial<Me> = {}): Me {
  return { ...aUser(login), role: 'user', locale: null, overlay_settings: null, ...change };
}

export function aParticipant(id: string, change: Partial<Participant> = {}): Participant {
  return {
    id,
    user: aUser(id),
    status: 'registered',
    current_layer: 0,
    igt_ms: 0,
    death_count: 0,
    color_index: 0,
    penalty_ms: 0,
    disqualified: null,
    is_live: false,
    stream_url: null,
    ...change,
  };
}

export function aPoolConfig(change: Partial<PoolConfig> = {}): PoolConfig {
  return {
    type: 'race',
    sort_order: 1,
    estimated_duration: null,
    description: null,
    legacy_dungeons: null,
    min_layers: null,
    max_layers: null,
    final_tier: null,
    starting_items: null,
    care_package: null,
    weapon_upgrade: null,
    care_package_items: null,
    items_randomized: null,
    auto_upgrade_weapons: null,
    remove_requirements: null,
    major_boss_ratio: null,
    randomize_bosses: null,
    item_difficulty: null,
    nerf_gargoyles: null,
    ...change,
  };
}

export function aPlayer(id: string, change: Partial<ParticipantInfo> = {}): ParticipantInfo {
  return {
    id,
    twitch_username: id,
    twitch_display_name: null,
    status: 'playing',
    current_zone: null,
    current_layer: 0,
    current_layer_tier: null,
    igt_ms: 0,
    death_count: 0,
    color_index: 0,
    mod_connected: true,
    zone_history: null,
    gap_ms: null,
    layer_entry_igt: null,
    is_live: false,
    stream_url: null,
    ...change,
  };
}

export function aRaceInfo(change: Partial<RaceInfo> = {}): RaceInfo {
  return {
    id: 'r1',
    name: 'Friday run',
    status: 'running',
    started_at: null,
    seeds_released_at: null,
    ...change,
  };
}

export function aRaceState(players: ParticipantInfo[], change: Partial<RaceStateFrame> = {}): RaceStateFrame {
  return {
    type: 'race_state',
    race: aRaceInfo(),
    seed: { seed_id: 's1', total_layers: 6, graph_json: null, total_nodes: 10, total_paths: 8 },
    participants: players,
    casters: [],
    position: 10,
    epoch: 'e1',
    ...change,
  };
}

export function aPastState(players: ParticipantInfo[], change: Partial<PastState> = {}): PastState {
  const { race, seed, participants } = aRaceState(players);
  const told = { race, seed, participants, casters: [], leader_splits: null };
  return { ...told, at: '2030-01-05T18:12:30Z', position: 10, ...change };
}

const base = {
  id: 'r1',
  name: 'Friday run',
  organizer: aUser('olga'),
  co_organizers: [],
  status: 'setup',
  pool_name: 'standard',
  is_public: true,
  open_registration: false,
  max_participants: null,
  created_at: '2030-01-05T18:00:00Z',
  scheduled_at: null,
  started_at: null,
  seeds_released_at: null,
  finished_at: null,
  countdown_to: null,
  automatic_start: { enabled: false, grace_seconds: null },
  participant_count: 0,
} as const;

export function aRace(change: Partial<Race> = {}): Race {
  return {
    ...base,
    co_organizers: [],
    casters: [],
    participant_previews: [],
    seed_total_layers: 6,
    my_current_layer: null,
    my_igt_ms: null,
    my_death_count: null,
    ...change,
  };
}

export function aRaceDetail(change: Partial<RaceDetail> = {}): RaceDetail {
  return {
    ...base,
    co_organizers: [],
    casters: [],
    pending_invites: [],
    pool_config: null,
    position: 10,
    seed_number: '0a1b2c',
    seed_total_layers: 6,
    seed_total_nodes: 10,
    seed_total_paths: 8,
    participants: [],
    ...change,
  };
}

const session = {
  id: 's1',
  status: 'active',
  pool_name: 'training_standard',
  igt_ms: 0,
  death_count: 0,
  exclude_from_stats: false,
  created_at: '2030-01-05T18:00:00Z',
  finished_at: null,
  seed_total_layers: 6,
  seed_total_nodes: 10,
} as const;

export function aSoloSession(change: Partial<SoloSession> = {}): SoloSession {
  return { ...session, user: aUser('ada'), current_layer: 0, ...change };
}

export function aSoloDetail(change: Partial<SoloDetail> = {}): SoloDetail {
  return {
    ...session,
    user: aUser('ada'),
    progress_nodes: null,
    zone_history: null,
    seed_number: 'n1',
    seed_total_paths: 8,
    graph_json: {},
    pool_config: null,
    position: 1,
    ...change,
  };
}
