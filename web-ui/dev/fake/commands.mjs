import { randomUUID } from 'node:crypto';
import { start } from './simulation.mjs';
import { POOLS, detail, plain, pristine, summary } from './world.mjs';

export class Refusal extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

const owns = (race, user) => {
  if (race.organizer.id !== user.id && user.role !== 'admin')
    throw new Refusal(403, 'Only the organizer of this race may do that.');
};
const inStatus = (race, ...statuses) => {
  if (!statuses.includes(race.status))
    throw new Refusal(400, `The race is ${race.status}; that is not possible now.`);
};
const casts = (race, user) => race.casters.some((caster) => caster.user.id === user.id);
const plays = (race, user) => race.players.find((player) => player.user.id === user.id);

export function create(world, user, body) {
  if (!['organizer', 'admin'].includes(user.role))
    throw new Refusal(403, 'Only organizers may create races.');
  if (!body.name?.trim()) throw new Refusal(422, 'The name must have 1 to 200 characters.');
  if (!POOLS[body.pool_name]?.[2]) throw new Refusal(400, 'No seed of this pool is left.');
  const race = world.race(body.name.trim(), user.twitch_username, { ...body, name: body.name.trim() });
  if (body.organizer_participates) world.enter(race, user.twitch_username);
  world.changed(race);
  return summary(race);
}

export const commands = {
  join(world, race, user) {
    inStatus(race, 'setup');
    if (!race.open_registration) throw new Refusal(403, 'Registration for this race is closed.');
    if (race.players.length >= race.max_participants) throw new Refusal(409, 'The race is full.');
    if (plays(race, user)) throw new Refusal(409, 'You are in this race already.');
    if (casts(race, user)) throw new Refusal(409, 'Casters cannot take part.');
    const player = world.enter(race, user.twitch_username);
    world.changed(race);
    return detail(race).participants.find((participant) => participant.id === player.id);
  },
  leave(world, race, user) {
    inStatus(race, 'setup');
    race.players = race.players.filter((player) => player.user.id !== user.id);
    world.changed(race);
    return null;
  },
  'cast-join'(world, race, user) {
    if (plays(race, user)) throw new Refusal(409, 'Participants cannot cast their own race.');
    race.casters = [
      ...race.casters,
      { id: randomUUID(), user: plain(user), is_live: false, stream_url: null },
    ];
    world.changed(race);
    return detail(race);
  },
  'cast-leave'(world, race, user) {
    race.casters = race.casters.filter((caster) => caster.user.id !== user.id);
    world.changed(race);
    return detail(race);
  },
  'release-seeds'(world, race, user) {
    owns(race, user);
    inStatus(race, 'setup');
    race.seeds_released_at = new Date().toISOString();
    world.changed(race);
    return detail(race);
  },
  start(world, race, user, { countdown_seconds = 0 } = {}) {
    owns(race, user);
    inStatus(race, 'setup');
    if (!race.seeds_released_at) throw new Refusal(400, 'Release the seeds first.');
    if (race.players.length === 0) throw new Refusal(400, 'A race without participants cannot start.');
    if (countdown_seconds > 0) {
      countDown(world, race, countdown_seconds);
      return summary(race);
    }
    start(world, race);
    const { status, started_at } = race;
    race.room.say({ type: 'race_status_change', status, started_at });
    world.changed(race);
    return summary(race);
  },
  finish(world, race, user) {
    owns(race, user);
    inStatus(race, 'running');
    for (const player of race.players) if (player.status !== 'finished') player.status = 'abandoned';
    race.status = 'finished';
    race.finished_at = new Date().toISOString();
    world.changed(race);
    return summary(race);
  },
  reset(world, race, user) {
    owns(race, user);
    inStatus(race, 'running', 'finished');
    Object.assign(race, { status: 'setup', started_at: null, finished_at: null });
    for (const player of race.players) Object.assign(player, pristine());
    world.changed(race);
    return summary(race);
  },
  abandon(world, race, user) {
    inStatus(race, 'running');
    const player = plays(race, user);
    if (!player) throw new Refusal(404, 'You are not in this race.');
    player.status = 'abandoned';
    world.standings(race);
    world.changed(race);
    return summary(race);
  },
};

function countDown(world, race, seconds) {
  const countdown_to = new Date(Date.now() + seconds * 1000).toISOString();
  race.countdown_to = countdown_to;
  world.changed(race);
  setTimeout(() => {
    if (race.countdown_to !== countdown_to) return;
    race.countdown_to = null;
    start(world, race);
    world.changed(race);
  }, seconds * 1000);
}

export function cancelCountdown(world, race, user) {
  owns(race, user);
  if (!race.countdown_to) throw new Refusal(400, 'The race is not counting down.');
  race.countdown_to = null;
  world.changed(race);
  return summary(race);
}

/** Only the terms an organizer may change. */
export function change(world, race, user, body) {
  owns(race, user);
  const terms = [
    'name',
    'scheduled_at',
    'is_public',
    'open_registration',
    'max_participants',
    'automatic_start',
  ];
  for (const term of terms) if (term in body) race[term] = body[term];
  world.changed(race);
  return summary(race);
}

export function addParticipant(world, race, user, body) {
  owns(race, user);
  inStatus(race, 'setup');
  const login = String(body.twitch_username ?? '').trim();
  const known = world.users.get(login.toLowerCase());
  if (!known)
    return { participant: null, invite: { token: randomUUID(), twitch_username: login, race_id: race.id } };
  if (plays(race, known)) throw new Refusal(400, `${login} is in this race already.`);
  const player = world.enter(race, login);
  world.changed(race);
  return {
    participant: detail(race).participants.find((participant) => participant.id === player.id),
    invite: null,
  };
}

export function removeParticipant(world, race, user, id) {
  owns(race, user);
  inStatus(race, 'setup');
  race.players = race.players.filter((player) => player.id !== id);
  world.changed(race);
  return null;
}

export function modConfig(race, user) {
  if (!race.seeds_released_at) throw new Refusal(403, 'The seeds are not released yet.');
  if (!plays(race, user)) throw new Refusal(403, 'You are not in this race.');
  return `[server]\nurl = "ws://127.0.0.1"\nmod_token = "not-a-real-one"\nrace_id = "${race.id}"\n`;
}
