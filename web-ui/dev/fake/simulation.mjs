import { info } from './world.mjs';

const PLAYERS =
  'ada,night_owl,bruno,Kestrel,mirelle,tarnished_tim,sola,quickstep,hexa,oleander,runa,vex'.split(',');
const LAYER_MS = 240_000;

/** A lobby to look at: two running races at different heights, three to come, three over. */
export function populate(world) {
  const main = world.race('Friday Night Sprint', 'olga', { open_registration: true, max_participants: 16 });
  for (const login of PLAYERS) world.enter(main, login, { is_live: ['ada', 'sola', 'vex'].includes(login) });
  world.cast(main, 'castella', true);
  world.cast(main, 'fogtalk');
  begin(world, main, 26);

  const duel = world.race('Grudge match: Ada vs Bruno', 'ada', { pool_name: 'sprint' });
  for (const login of ['ada', 'bruno']) world.enter(duel, login);
  begin(world, duel, 9);

  const open = world.race('Sunday Open #14', 'olga', { open_registration: true, max_participants: 8 });
  for (const login of PLAYERS.slice(2, 7)) world.enter(open, login);
  open.scheduled_at = new Date(Date.now() + 3 * 3600_000).toISOString();
  open.seeds_released_at = new Date(Date.now() - 600_000).toISOString();
  for (const player of open.players.slice(0, 3))
    Object.assign(player, { status: 'ready', mod_connected: true });
  world.cast(open, 'castella', true);
  world.race('Newcomers welcome', 'mirelle', { open_registration: true, max_participants: 30 });
  const invited = world.race('Hardcore invitational, qualifier B', 'hexa', { pool_name: 'hardcore' });
  for (const login of PLAYERS.slice(0, 9)) world.enter(invited, login);

  for (const [name, age, count] of [
    ['Thursday Throwdown', 20, 8],
    ['Practice heat', 30, 3],
    ['Season opener: the very long way round to the Undivided Throne', 200, 12],
  ]) {
    const race = world.race(name, 'olga');
    for (const login of PLAYERS.slice(12 - count)) world.enter(race, login);
    begin(world, race, 60);
    end(world, race, age * 3600_000);
  }
}

function begin(world, race, minutes) {
  start(world, race);
  race.started_at = new Date(Date.now() - minutes * 60_000).toISOString();
  race.created_at = new Date(Date.now() - (minutes + 90) * 60_000).toISOString();
  race.players.forEach((player, index) => {
    player.pace = 0.72 + ((index * 7) % 12) / 18;
    if (index === 10) return void Object.assign(player, { status: 'ready' });
    play(world, race, player);
    while (player.next < minutes * 60_000 && player.status === 'playing') {
      player.igt_ms = Math.round(player.next);
      player.death_count += Math.floor(Math.random() * 4);
      step(world, race, player);
    }
    if (player.status === 'playing') player.igt_ms = minutes * 60_000;
    if (index === 8 && player.status === 'playing')
      Object.assign(player, { status: 'abandoned', mod_connected: false });
    if (index === 5) player.mod_connected = false;
  });
}

function end(world, race, ageMs) {
  for (const player of race.players) {
    while (player.status === 'playing') {
      player.igt_ms = Math.round(player.next);
      player.death_count += Math.floor(Math.random() * 4);
      step(world, race, player);
    }
    player.mod_connected = false;
    if (player.status === 'ready') player.status = 'abandoned';
  }
  const started = Date.now() - ageMs;
  const longest = Math.max(...race.players.map((player) => player.igt_ms));
  race.status = 'finished';
  race.created_at = new Date(started - 3600_000).toISOString();
  race.started_at = new Date(started).toISOString();
  race.finished_at = new Date(started + longest + 90_000).toISOString();
}

export function start(world, race) {
  race.status = 'running';
  race.started_at = new Date().toISOString();
  race.seeds_released_at ??= race.started_at;
  for (const player of race.players)
    Object.assign(player, { mod_connected: true, pace: 0.75 + Math.random() * 0.5 });
}

function play(world, race, player) {
  player.status = 'playing';
  world.advance(race, player, 0);
  player.next = layerTime(player);
}

const layerTime = (player) => LAYER_MS * player.pace * (0.6 + Math.random() * 0.8);

function step(world, race, player) {
  if (player.current_layer + 1 < race.graph.total_layers) {
    world.advance(race, player, player.current_layer + 1);
    player.next = player.igt_ms + layerTime(player);
  } else {
    Object.assign(player, { status: 'finished', current_layer: race.graph.total_layers });
  }
}

/** One second of everybody's game, `speed` times faster than life. */
export function tick(world, speed) {
  for (const race of world.races.values()) {
    if (race.status !== 'running') continue;
    for (const player of race.players) move(world, race, player, speed);
    if (race.players.length > 0 && race.players.every((p) => ['finished', 'abandoned'].includes(p.status))) {
      race.status = 'finished';
      race.finished_at = new Date().toISOString();
      world.changed(race);
    }
  }
}

/** Ten seconds of play with a death every three minutes, told even if nothing but the time has changed. */
export function update(world, race, player) {
  move(world, race, player, 10, 0.0055);
}

function move(world, race, player, speed, deaths = 0.02) {
  if (player.status === 'registered' || (player.status === 'ready' && player.color_index !== 10)) {
    play(world, race, player);
    world.standings(race);
  }
  if (player.status !== 'playing' || !player.mod_connected) return;
  player.igt_ms += 1000 * speed;
  if (Math.random() < deaths * speed) player.death_count += 1;
  if (player.igt_ms < player.next) {
    race.room.say({ type: 'player_update', player: info(player) });
  } else {
    step(world, race, player);
    world.standings(race);
  }
}
