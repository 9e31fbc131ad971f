import { dialogs } from './dialogs.mjs';
import { overlays } from './overlays.mjs';
import { stageOn } from './stage.mjs';
import { tournaments } from './tournaments.mjs';
import { troubles } from './troubles.mjs';

const ADMIN_PARTS = [
  'users',
  'seeds',
  'activity',
  'deliveries',
  'projections',
  'races',
  'organizations',
  'racetime',
];

/**
 * What is looked at: `[name, path, token, { before, after, fold, fails }]`. The path may be a function, asked just
 * before its picture is taken: a race that runs now is over in minutes. `before` prepares the page, `after` uses it.
 * Of a scene with `fold` no more is taken than fits the window; one that `fails` may say so in the console. Races that
 * run or are over, beyond our own, are the demo's.
 */
export async function scenesOf(server, browser) {
  const stage = await stageOn(server, browser);
  const { organizer, racer, newcomer, admin, runner } = stage;
  const running = () => aRaceUnderWay(server);
  const finished = async () => (await theDemos(server, 'finished')) ?? stage.cancelled;
  return [
    ['lobby', '/'],
    ['lobby-signed-in', '/', organizer],
    ['races', '/races'],
    ['races-results', '/races?show=results&q=demo'],
    ['races-nothing', '/races?q=nothing+of+the+kind'],
    ['about', '/about'],
    ['help', '/help'],
    ['login', '/login'],
    ['login-asked', '/settings'],
    ['login-forbidden', '/admin', racer],
    ['not-found', '/nowhere/at/all'],
    ['not-found-race', '/race/00000000-0000-4000-8000-000000000000'],
    ['invite', `/invite/${stage.invite}`, racer],
    ['invite-wrong', '/invite/nosuchinvitation', racer],
    ['race-new', '/race/new', organizer],
    ['race-setup', `/race/${stage.setup}`],
    ['race-setup-organizer', `/race/${stage.setup}`, organizer],
    ['race-setup-racer', `/race/${stage.setup}`, racer],
    ['race-ready', `/race/${stage.ready}`, organizer],
    ['race-ready-racer', `/race/${stage.ready}`, racer],
    ['race-countdown', countingDown(server, stage), racer],
    ['race-running', async () => `/race/${await running()}`],
    ['race-running-racer', async () => `/race/${await running()}`, runner],
    ['race-running-admin', async () => `/race/${await running()}`, admin],
    ['race-past', async () => `/race/${await running()}?at=0:01:00`],
    ['race-finished', async () => `/race/${await finished()}`],
    ['race-finished-admin', async () => `/race/${await finished()}`, admin],
    ['race-replay', async () => `/race/${await finished()}?view=replay`],
    ['race-cancelled', `/race/${stage.cancelled}`, racer],
    ['caster', async () => `/race/${await running()}/cast`, null, { before: withoutTwitch }],
    ['dashboard', '/dashboard', runner],
    ['dashboard-racer', '/dashboard', racer],
    ['dashboard-newcomer', '/dashboard', await server.signIn('first_timer', 'user')],
    ['profile', '/user/marrowmint', racer],
    ['profile-newcomer', '/user/nova', newcomer],
    ['settings', '/settings', racer],
    ['solo', '/training', racer],
    ['solo-history', '/training', runner],
    ['session', `/training/${stage.session}`, racer],
    ['session-over', `/training/${stage.sessionOver}`, runner],
    ...ADMIN_PARTS.map((part) => [`admin-${part}`, `/admin/${part}`, admin]),
    ['admin-history', async () => `/admin/races?race=${await finished()}`, admin],
    ...(await tournaments(server, stage)),
    ...dialogs(stage, running),
    ...overlays(stage, running, finished),
    ...troubles(stage, running, finished),
  ];
}

/** One that has gone on for a while: on an empty board and an unvisited map there is little to see. */
async function aRaceUnderWay(server) {
  for (let tries = 0; tries < 120; tries += 1) {
    const race = await theDemos(server, 'running');
    if (race !== null) {
      const { participants } = await server.get(`/api/races/${race}`);
      if (participants.some(({ current_layer: layer }) => layer >= 3)) return race;
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error('no race is under way; is the demo running?');
}

async function theDemos(server, status) {
  const { races } = await server.get(`/api/races?status=${status}`);
  return races.find(({ name }) => name.startsWith('Demo:'))?.id ?? null;
}

function countingDown(server, { counting, organizer }) {
  return async () => {
    // Of the picture before.
    await server.ask('DELETE', `/api/races/${counting}/countdown`, organizer).catch(() => {});
    await server.post(`/api/races/${counting}/start`, organizer, { countdown_seconds: 300 });
    return `/race/${counting}`;
  };
}

/** No look at a page of ours goes to another site. */
const withoutTwitch = (page) =>
  page.route(/twitch\.tv/, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
