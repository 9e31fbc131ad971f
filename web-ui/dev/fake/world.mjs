import { randomBytes, randomUUID } from 'node:crypto';
import { board } from './board.mjs';
import { aGraph, someNodeOf } from './graph.mjs';
import { Room } from './streams.mjs';

export const POOLS = {
  standard: ['~1h', 'The full journey: legacy dungeons, major bosses and a long way to the throne.', 10, 12],
  sprint: ['~30min', 'Short layers, few detours. Over before the tea is cold.', 24, 6],
  hardcore: ['~1h', 'Harder tiers, fewer graces.', 6, 12],
  boss_shuffle: ['~1h', 'Nobody is where you left them.', 0, 10],
};

/** Everything the fake server knows. Facts raise `position`. */
export class World {
  epoch = randomUUID();
  position = 0;
  users = new Map();
  tokens = new Map();
  races = new Map();
  lobby = new Room(this.epoch);

  user(login, role) {
    const key = login.toLowerCase();
    const known = this.users.get(key);
    if (known && role) known.role = role;
    const display = login[0].toUpperCase() + login.slice(1);
    const fresh = {
      id: randomUUID(),
      twitch_username: key,
      twitch_display_name: display,
      twitch_avatar_url: null,
    };
    const user = known ?? { ...fresh, role: role ?? 'user' };
    this.users.set(key, user);
    return user;
  }

  token(user) {
    const token = randomBytes(32).toString('base64url');
    this.tokens.set(token, user);
    return token;
  }

  race(name, organizer, change = {}) {
    const pool_name = change.pool_name ?? 'standard';
    const race = {
      id: randomUUID(),
      name,
      organizer: this.user(organizer),
      status: 'setup',
      pool_name,
      is_public: true,
      open_registration: false,
      max_participants: null,
      created_at: new Date().toISOString(),
      scheduled_at: null,
      started_at: null,
      finished_at: null,
      seeds_released_at: null,
      co_organizers: [],
      automatic_start: { enabled: false, grace_seconds: null },
      countdown_to: null,
      graph: aGraph(POOLS[pool_name]?.[3] ?? 10),
      players: [],
      casters: [],
      room: new Room(this.epoch),
      ...change,
    };
    this.races.set(race.id, race);
    return race;
  }

  enter(race, login, change = {}) {
    const user = this.user(login);
    const color_index = Math.max(-1, ...race.players.map((player) => player.color_index)) + 1;
    const player = { id: randomUUID(), user, ...pristine(), color_index, ...change };
    race.players.push(player);
    return player;
  }

  cast(race, login, is_live = false) {
    const user = this.user(login);
    const stream_url = is_live ? `https://twitch.tv/${user.twitch_username}` : null;
    race.casters.push({ id: randomUUID(), user: plain(user), is_live, stream_url });
  }

  advance(race, player, layer, pick = Math.random()) {
    const node = someNodeOf(race.graph, layer, pick);
    player.current_zone = node;
    player.current_layer = layer;
    player.zone_history = [...(player.zone_history ?? []), { node_id: node, igt_ms: player.igt_ms }];
  }

  state(race) {
    const { players, splits } = board(race);
    const { graph, players: _players, room, casters, ...told } = race;
    return {
      type: 'race_state',
      race: { ...told, organizer: plain(race.organizer) },
      countdown: race.countdown_to && { starts_at: race.countdown_to, server_time: new Date().toISOString() },
      seed: {
        seed_id: race.id,
        total_layers: race.graph.total_layers,
        graph_json: race.status === 'setup' ? null : race.graph,
        total_nodes: Object.keys(race.graph.nodes).length,
        total_paths: 8,
        event_ids: [],
        finish_event: null,
        spawn_items: [],
      },
      participants: players.map(info),
      leader_splits: splits,
      casters: race.casters,
      epoch: this.epoch,
      position: this.position,
    };
  }

  /** Something about the race changed for good: everybody gets the whole of it. */
  changed(race) {
    this.position += 1;
    race.room.say(this.state(race));
    this.lobby.say({ type: 'race', ...summary(race) });
  }

  standings(race) {
    this.position += 1;
    const { players, splits } = board(race);
    const position = this.position;
    race.room.say({
      type: 'leaderboard_update',
      participants: players.map(info),
      leader_splits: splits,
      position,
    });
  }
}

export function pristine() {
  return {
    status: 'registered',
    current_zone: null,
    current_layer: 0,
    current_layer_tier: null,
    igt_ms: 0,
    death_count: 0,
    mod_connected: false,
    zone_history: null,
    gap_ms: null,
    layer_entry_igt: null,
    is_live: false,
    stream_url: null,
  };
}

export function info({ user, pace, next, ...player }) {
  const { twitch_username, twitch_display_name } = user;
  return { ...player, twitch_username, twitch_display_name };
}

/** The settings of a pool as the contract has them: what a pool leaves open is null. */
export function poolConfig(name) {
  const [estimated_duration, description, , max_layers] = POOLS[name] ?? [null, null, 0, null];
  const open = [
    'legacy_dungeons final_tier starting_items care_package weapon_upgrade care_package_items items_randomized',
    'auto_upgrade_weapons remove_requirements major_boss_ratio randomize_bosses item_difficulty nerf_gargoyles',
  ];
  return {
    ...Object.fromEntries(open.flatMap((names) => names.split(' ')).map((setting) => [setting, null])),
    type: 'race',
    sort_order: Object.keys(POOLS).indexOf(name),
    estimated_duration,
    description,
    min_layers: 6,
    max_layers,
  };
}

export const plain = ({ role, ...user }) => user;

export function summary(race) {
  const { graph, players, room, ...rest } = race;
  const finishers = players.filter((p) => p.status === 'finished').sort((a, b) => a.igt_ms - b.igt_ms);
  const order =
    race.status === 'finished' ? [...finishers, ...players.filter((p) => p.status !== 'finished')] : players;
  const participant_previews = order.slice(0, 5).map((player) => {
    const place = race.status === 'finished' ? finishers.indexOf(player) + 1 : 0;
    return { ...plain(player.user), placement: place || null };
  });
  return {
    ...rest,
    organizer: plain(race.organizer),
    participant_count: players.length,
    participant_previews,
  };
}

export function detail(race) {
  const { participant_previews, ...rest } = summary(race);
  return {
    ...rest,
    seed_number: race.id.slice(0, 12),
    seed_total_layers: race.graph.total_layers,
    seed_total_nodes: Object.keys(race.graph.nodes).length,
    seed_total_paths: 8,
    participants: race.players.map((p) => ({
      id: p.id,
      user: plain(p.user),
      status: p.status,
      current_layer: p.current_layer,
      igt_ms: p.igt_ms,
      death_count: p.death_count,
      color_index: p.color_index,
      penalty_ms: 0,
      disqualified: null,
      is_live: p.is_live,
      stream_url: p.stream_url,
    })),
    pending_invites: [],
    pool_config: poolConfig(race.pool_name),
    position: 0,
  };
}
