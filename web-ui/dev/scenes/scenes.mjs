const OVERLAYS = ['leaderboard', 'dag', 'player', 'ticker'];
const ADMIN_PARTS = ['users', 'seeds', 'activity', 'deliveries', 'projections', 'races'];

/**
 * What is looked at: `[name, path, token, { before, after }]`, where `before` prepares the page and `after` uses it. A
 * race that runs or is over has to be there already (the demo's); without one its scenes are left out.
 */
export async function scenesOf(server) {
  const organizer = await server.signIn('olga', 'organizer');
  const racer = await server.signIn('ada', 'user');
  const admin = await server.signIn('ann', 'admin');
  const { race, invite } = await aRaceInSetup(server, organizer, racer);
  const session = await aSession(server, racer);
  return [
    ['lobby', '/'],
    ['races', '/races'],
    ['about', '/about'],
    ['help', '/help'],
    ['login', '/login'],
    ['not-found', '/nowhere/at/all'],
    ['invite', `/invite/${invite}`, racer],
    ['race-new', '/race/new', organizer],
    ['race-setup', `/race/${race}`, organizer],
    ['race-setup-racer', `/race/${race}`, racer],
    ['dashboard', '/dashboard', racer],
    ['profile', '/user/ada', racer],
    ['settings', '/settings', racer],
    ['solo', '/training', racer],
    ['session', `/training/${session}`, racer],
    ...ADMIN_PARTS.map((part) => [`admin-${part}`, `/admin/${part}`, admin]),
    ...(await scenesOfARunningRace(server, admin)),
    ...(await scenesOfAFinishedRace(server, admin)),
  ];
}

async function aRaceInSetup(server, organizer, racer) {
  const race = await server.post('/api/races', organizer, {
    name: 'Friday Night Relay',
    pool_name: 'standard',
    open_registration: true,
    max_participants: 20,
    scheduled_at: new Date(Date.now() + 3 * 3_600_000).toISOString(),
  });
  await server.post(`/api/races/${race.id}/join`, racer);
  await server.post(`/api/races/${race.id}/cast-join`, await server.signIn('cleo', 'user'));
  const added = await server.post(`/api/races/${race.id}/participants`, organizer, {
    twitch_username: `newcomer_${Date.now() % 10_000}`,
  });
  return { race: race.id, invite: added.invite.token };
}

/** The one under way, as there cannot be two. */
async function aSession(server, racer) {
  const under = (await server.get('/api/training', racer)).find(({ status }) => status === 'active');
  return (under ?? (await server.post('/api/training', racer))).id;
}

async function scenesOfARunningRace(server, admin) {
  const race = await newest(server, 'running');
  if (race === null) return [];
  const { participants } = await server.get(`/api/races/${race}`);
  const leader = participants[0].user.twitch_username;
  return [
    ['race-running', `/race/${race}`],
    ['race-past', `/race/${race}?at=0:01:00`],
    ['race-overlays', `/race/${race}`, admin, { after: (page) => page.getByText('OBS overlays').click() }],
    ['caster', `/race/${race}/cast`, null, { before: withoutTwitch }],
    ['admin-history', `/admin/races?race=${race}`, admin],
    ...OVERLAYS.map((kind) => [
      `overlay-${kind}`,
      `/overlay/race/${race}/${kind}?login=${leader}`,
      null,
      { before: checkered },
    ]),
  ];
}

async function scenesOfAFinishedRace(server, admin) {
  const race = await newest(server, 'finished');
  if (race === null) return [];
  return [
    ['race-finished', `/race/${race}`],
    ['race-finished-admin', `/race/${race}`, admin],
  ];
}

async function newest(server, status) {
  const { races } = await server.get(`/api/races?status=${status}`);
  return races[0]?.id ?? null;
}

/** No look at a page of ours goes to another site. */
const withoutTwitch = (page) =>
  page.route(/twitch\.tv/, (route) => route.fulfill({ contentType: 'text/html', body: '' }));

/** An overlay is transparent: the pattern stands for the game behind it. */
const checkered = (page) =>
  page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.background =
        'repeating-conic-gradient(#556 0% 25%, #334 0% 50%) 0 0 / 40px 40px';
    });
  });
