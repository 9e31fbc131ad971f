import { Mod } from './mod.mjs';

const HOUR = 3_600_000;
const LONG = 'The Long Way Round: every fork, no fast travel, second heat of the autumn qualifiers';

/** What has to be there before pictures of it are taken: people, races of our own in every state, solo sessions. */
export async function stageOn(server, browser) {
  const people = {
    organizer: await server.signIn('olga', 'organizer'),
    racer: await server.signIn('ada', 'user'),
    newcomer: await server.signIn('nova', 'user'),
    admin: await server.signIn('ann', 'admin'),
    caster: await server.signIn('cleo', 'user'),
    // Of the demo.
    runner: await server.signIn('marrowmint', 'user'),
  };
  const stage = { server, browser, people };
  const gone = await aSession(stage, 'runner');
  await gone.mod.play(100);
  return {
    server,
    ...people,
    ...(await aRaceInSetup(stage)),
    ready: await aRaceThatIsReady(stage),
    counting: await aRaceThatCounts(stage),
    cancelled: await aCancelledRace(stage),
    sessionOver: gone.id,
    session: await aSessionUnderWay(stage),
  };
}

async function aRaceInSetup({ server, people }) {
  const race = await createRace(server, people, 'Friday Night Relay', {
    scheduled_at: new Date(Date.now() + 3 * HOUR).toISOString(),
  });
  await server.post(`/api/races/${race}/join`, people.racer);
  await server.post(`/api/races/${race}/cast-join`, people.caster);
  const added = await server.post(`/api/races/${race}/participants`, people.organizer, {
    twitch_username: `newcomer_${Date.now() % 10_000}`,
  });
  return { setup: race, invite: added.invite.token };
}

/** Full, and all but one have their game open. */
async function aRaceThatIsReady(stage) {
  const { server, people } = stage;
  const race = await createRace(server, people, LONG, { max_participants: 3 });
  for (const who of ['racer', 'newcomer', 'runner'])
    await server.post(`/api/races/${race}/join`, people[who]);
  await server.post(`/api/races/${race}/release-seeds`, people.organizer);
  for (const who of ['racer', 'runner']) await (await aGame(stage, race, who)).ready();
  return race;
}

/** Its countdown is begun when it is looked at, for it lasts seconds. */
async function aRaceThatCounts({ server, people }) {
  const race = await createRace(server, people, 'Midnight Dash');
  await server.post(`/api/races/${race}/join`, people.racer);
  await server.post(`/api/races/${race}/release-seeds`, people.organizer);
  return race;
}

/** The organizer ended it before anybody was through. */
async function aCancelledRace(stage) {
  const { server, people } = stage;
  const race = await createRace(server, people, 'Rained Out');
  for (const who of ['racer', 'newcomer']) await server.post(`/api/races/${race}/join`, people[who]);
  await server.post(`/api/races/${race}/release-seeds`, people.organizer);
  const game = await aGame(stage, race, 'racer');
  await game.ready();
  await server.post(`/api/races/${race}/start`, people.organizer);
  await game.play(3);
  await server.post(`/api/races/${race}/finish`, people.organizer);
  return race;
}

async function aSessionUnderWay(stage) {
  const { id, mod } = await aSession(stage, 'racer');
  await mod.play(6);
  return id;
}

/** The one under way, as there cannot be two. */
async function aSession({ server, browser, people }, who) {
  const token = people[who];
  const under = (await server.get('/api/training', token)).find(({ status }) => status === 'active');
  const { id } = under ?? (await server.post('/api/training', token));
  const config = await server.text(`/api/training/${id}/mod-config`, token);
  return { id, mod: await Mod.connect(browser, server.address, 'training', id, config) };
}

async function aGame({ server, browser, people }, race, who) {
  const config = await server.text(`/api/races/${race}/my-mod-config`, people[who]);
  return Mod.connect(browser, server.address, 'mod', race, config);
}

async function createRace(server, people, name, more = {}) {
  const wish = { name, pool_name: 'standard', open_registration: true, max_participants: 20, ...more };
  return (await server.post('/api/races', people.organizer, wish)).id;
}
