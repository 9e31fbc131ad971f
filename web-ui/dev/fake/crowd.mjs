import { start, update } from './simulation.mjs';

/** A race of many, of whom one after the other is heard of: the load that a page must carry. */
export function crowd(world, size) {
  const race = world.race(`Crowd of ${size}`, 'olga', { open_registration: true, max_participants: size });
  for (let n = 0; n < size; n += 1) world.enter(race, `racer${n}`);
  start(world, race);
  for (const player of race.players) update(world, race, player);
  return race;
}

/** The next one's second of play, and every so often a step onto the next layer. */
export function hear(world, race, turn) {
  const player = race.players[turn % race.players.length];
  update(world, race, player);
}
