import { checkered } from './overlays.mjs';

const TOO_MANY = { title: 'Too many requests', detail: 'Too many requests; try again in 30 seconds.' };
const UNKNOWN = { title: 'Unauthorized' };
/** An overlay says nothing about a hiccup, and lists are asked for every few seconds. */
const LONG_GONE_MS = 6_500;

/** What a reader sees when something is wrong: no server, none any more, refusals, a session that is over. */
export function troubles({ server, organizer, racer, newcomer, ready, setup, session }, running, finished) {
  const live = async () => `/race/${await running()}`;
  const withARacer = async () => {
    // Of the picture before, the racer is gone.
    const player = { twitch_username: 'ada' };
    await server.post(`/api/races/${setup}/participants`, organizer, player).catch(() => {});
    return `/race/${setup}`;
  };
  const scene = (name, path, token, more) => [name, path, token, { fails: true, fold: true, ...more }];
  const overlay = (kind) =>
    scene(`trouble-overlay-${kind}`, async () => `/overlay/race/${await running()}/${kind}`, null, {
      before: checkered,
      after: vanishForLong,
    });
  return [
    scene('trouble-race-offline', live, null, { after: vanish }),
    scene('trouble-setup-offline', `/race/${ready}`, organizer, { after: vanish }),
    scene('trouble-lobby-offline', '/', racer, {
      before: without(/\/api\/races\/stream/),
      after: vanishForLong,
    }),
    scene('trouble-caster-offline', async () => `/race/${await running()}/cast`, null, {
      before: (page) => page.route(/twitch\.tv/, (route) => route.fulfill({ body: '' })),
      after: vanish,
    }),
    scene('trouble-session-offline', `/training/${session}`, racer, { after: vanish }),
    scene('trouble-lobby-unreachable', '/', null, { before: gone }),
    scene('trouble-races-unreachable', '/races', null, { before: gone }),
    scene('trouble-race-unreachable', `/race/${setup}`, null, { before: gone }),
    scene('trouble-session-unreachable', `/training/${session}`, null, { before: gone }),
    scene('trouble-login-unreachable', '/login', null, { before: gone }),
    scene('trouble-profile-unreachable', '/user/marrowmint', null, { before: gone }),
    scene('trouble-replay-unreachable', async () => `/race/${await finished()}?view=replay`, null, {
      fold: false,
      before: (page) => page.route(/\/api\/races\/[^/]+\/(replay|history|timeline|events)/, (r) => r.abort()),
    }),
    scene('trouble-page-lost', '/about', null, { before: without(/AboutPage.*\.js/) }),
    scene('trouble-map-lost', live, null, { fold: false, before: without(/MapView.*\.js/) }),
    scene('trouble-404-profile', '/user/nobody_of_that_name', null),
    scene('trouble-404-session', '/training/00000000-0000-4000-8000-000000000000', racer),
    scene('trouble-404-admin', '/admin/nowhere', racer),
    scene('trouble-403-new-race', '/race/new', newcomer),
    scene('trouble-429-toast', withARacer, organizer, { after: undoRefused }),
    scene('trouble-429-join', `/race/${setup}`, newcomer, { after: joinRefused }),
    scene('trouble-500-race', `/race/${setup}`, null, {
      before: answer(/\/api\/races\/[^/]+$/, 500, { title: 'Internal Server Error' }),
    }),
    scene('trouble-expired', '/dashboard', 'a-token-that-nobody-knows'),
    scene('trouble-expired-midway', '/race/new', organizer, { after: createExpired }),
    ...['leaderboard', 'dag', 'ticker'].map(overlay),
  ];
}

const gone = (page) => page.route(/\/api\//, (route) => route.abort('connectionrefused'));

const without = (file) => (page) => page.route(file, (route) => route.abort());

const answer = (url, status, problem) => (page) =>
  page.route(url, (route) =>
    route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
  );

/** What is connected is cut, and nothing can be connected any more. */
async function vanish(page) {
  await gone(page);
  await page.context().setOffline(true);
  await page.waitForTimeout(300);
  await page.context().setOffline(false);
}

async function vanishForLong(page) {
  await vanish(page);
  await page.waitForTimeout(LONG_GONE_MS);
}

async function undoRefused(page) {
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.waitFor();
  await answer(/\/api\//, 429, TOO_MANY)(page);
  await undo.hover();
  await undo.click();
  await page.getByText(TOO_MANY.detail).waitFor();
}

async function joinRefused(page) {
  await answer(/\/join$/, 429, TOO_MANY)(page);
  await page.getByRole('button', { name: /^Join/ }).first().click();
}

async function createExpired(page) {
  await page.getByLabel(/^Name/).first().fill('Late for everything');
  await answer(/\/api\/(?!pools)/, 401, UNKNOWN)(page);
  await page.getByRole('button', { name: /^Create/ }).click();
}
