const KINDS = ['leaderboard', 'dag', 'player', 'ticker'];

/** The pictures for a broadcast, each over a pattern that stands for the game behind it. */
export function overlays({ server, ready }, running, finished) {
  const over = { before: checkered, fold: true };
  const of = async (race, rest) => `/overlay/race/${race}/${rest}login=${await leaderOf(server, race)}`;
  return [
    ...KINDS.map((kind) => [`overlay-${kind}`, async () => of(await running(), `${kind}?`), null, over]),
    [
      'overlay-leaderboard-full',
      async () => of(await running(), 'leaderboard?gaps=1&live=1&lines=0&'),
      null,
      over,
    ],
    ['overlay-leaderboard-setup', `/overlay/race/${ready}/leaderboard`, null, over],
    ['overlay-dag-setup', `/overlay/race/${ready}/dag`, null, over],
    ['overlay-leaderboard-finished', async () => of(await finished(), 'leaderboard?gaps=1&'), null, over],
    ['overlay-dag-finished', async () => of(await finished(), 'dag?'), null, over],
    ['overlay-missing', '/overlay/race/00000000-0000-4000-8000-000000000000/leaderboard', null, over],
  ];
}

async function leaderOf(server, race) {
  const { participants } = await server.get(`/api/races/${race}`);
  return participants[0].user.twitch_username;
}

/** An overlay is transparent. */
export const checkered = (page) =>
  page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.background =
        'repeating-conic-gradient(#556 0% 25%, #334 0% 50%) 0 0 / 40px 40px';
    });
  });
