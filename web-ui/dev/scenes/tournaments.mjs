const DAY = 86_400_000;
const ALL = '/api/async-tournaments';

/** The pages of organizations, tournaments and live races; none where the server holds none. */
export async function tournaments(server, stage) {
  const league = await leagueOn(server, stage).catch((error) => {
    if (!/: 404 /.test(error.message)) throw error;
    return null;
  });
  if (league === null) return [];
  const { organizer, racer, admin } = stage;
  const of = (path) => `/organizations/${league.organization}${path}`;
  const at = (path) => `/tournaments/${league.tournament}${path}`;
  return [
    ['organizations', '/organizations', admin],
    ['organization-join', `/organizations/join/${league.invite}`, stage.newcomer],
    ['organization', of(''), organizer],
    ...['members', 'invites', 'profiles', 'settings', 'schedule'].map((part) => [
      `organization-${part}`,
      of(`/${part}`),
      organizer,
    ]),
    ['tournament-dashboard', at(''), racer],
    ['tournament-pools', at('/pools'), racer],
    ['tournament-pools-managed', at('/pools'), organizer],
    ['tournament-leaderboard', at('/leaderboard'), racer],
    ['tournament-live', at('/live'), racer],
    ['tournament-live-month', at('/live?view=month'), organizer],
    ['tournament-review', at('/review?status=all&review_status=all'), organizer],
    ['tournament-audit', at('/audit'), organizer],
    ['tournament-settings', at('/settings'), organizer],
    ['tournament-player', at(`/players/${league.player}`), organizer],
    ['tournament-permalink', at(`/permalinks/${league.permalink}`), organizer],
    ['run-pending', `/runs/${league.run}`, racer],
    ...(league.liveRace === null ? [] : [['live-race', `/live-races/${league.liveRace}`, organizer]]),
    ['live-race-missing', '/live-races/00000000-0000-4000-8000-000000000000', racer],
    ['dialog-organization', '/organizations', stage.newcomer, press('Ask for an organization')],
    ['dialog-profile', of('/profiles'), organizer, press('New profile')],
    ['dialog-tournament', of(''), organizer, press('New tournament')],
    ['dialog-permalinks', at('/pools'), organizer, press('Add permalinks')],
    ['dialog-live-race', at('/live'), organizer, press('Schedule a live race')],
  ];
}

/** One of our own each time: a name is given once. */
async function leagueOn(server, { organizer, racer, admin }) {
  const stamp = Date.now() % 1_000_000;
  const { id: organization } = await server.post('/api/organizations', admin, {
    name: `Marrow League ${stamp}`,
  });
  const inside = `/api/organizations/${organization}`;
  await server.ask('PATCH', inside, admin, { allow_async_live_races: true });
  await server.post(`${inside}/members`, admin, { twitch_username: 'olga', permissions: ['ADMIN'] });
  const invite = `spring-${stamp}`;
  await server.post(`${inside}/invites`, organizer, { slug: invite, max_uses: 40 });
  await server.post(`/api/organization-invites/${invite}/accept`, racer);
  await server.post(`${inside}/race-room-profiles`, organizer, { name: 'Finals', start_delay: 30 });
  const { id: tournament } = await server.post(`${inside}/async-tournaments`, organizer, {
    name: 'Spring Qualifiers',
    runs_per_pool: 2,
  });
  const { id: pool } = await server.post(`${ALL}/${tournament}/pools`, organizer, { name: 'Standard' });
  const permalinks = [1, 2, 3].map((n) => ({ url: `https://seeds.example.org/h/standard${n}`, notes: null }));
  const added = await server.post(`${ALL}/pools/${pool}/permalinks`, organizer, { permalinks });
  const { id: run } = await server.post(`${ALL}/${tournament}/runs`, racer, { pool_id: pool });
  const { id: player } = await server.get('/api/auth/me', racer);
  const liveRace = await server
    .post(`${ALL}/${tournament}/live-races`, organizer, {
      pool_id: pool,
      scheduled_at: new Date(Date.now() + 3 * DAY).toISOString(),
      match_title: 'Qualifier 1',
    })
    .then(({ id }) => id)
    .catch(() => null);
  return { organization, invite, tournament, permalink: added.permalinks[0].id, run, player, liveRace };
}

const press = (name) => ({
  fold: true,
  after: (page) => page.getByRole('button', { name }).first().click(),
});
