// Looks at a build through Chromium: every page at three widths, as PNG files.
//   npm run build && node dev/screenshots.mjs [--out screenshots] [--only race]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'screenshots' }, only: { type: 'string', default: '' } },
});
const flags =
  '--headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run';
const widths = { 360: 780, 1280: 800, 1920: 1080 };
const address = 'http://127.0.0.1:5199';

const server = spawn(process.execPath, [
  new URL('fake-server.mjs', import.meta.url).pathname,
  '--port',
  '5199',
]);
server.stderr.pipe(process.stderr);
await once(server.stdout, 'data');
const profile = mkdtempSync(join(tmpdir(), 'photofinish-'));
mkdirSync(values.out, { recursive: true });

const call = async (path, token, body) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(
    address + path,
    body ? { method: 'POST', headers, body: JSON.stringify(body) } : {},
  );
  return response.json();
};
const signIn = async (twitch_username, role) =>
  (await call('/api/auth/local', null, { twitch_username, role })).token;
const { races } = await call('/api/races');
const idOf = (name) => races.find((race) => race.name.startsWith(name)).id;
const olga = await signIn('olga', 'organizer');
const ada = await signIn('ada', 'user');

const scenes = [
  ['lobby', '/'],
  ['race', `/race/${idOf('Friday')}`],
  ['race-mine', `/race/${idOf('Friday')}`, ada],
  ['race-offline', `/race/${idOf('Friday')}`, null, offline],
  ['setup', `/race/${idOf('Sunday')}`],
  ['setup-organizer', `/race/${idOf('Sunday')}`, olga],
  ['setup-empty', `/race/${idOf('Newcomers')}`],
  [
    'dialog',
    `/race/${idOf('Sunday')}`,
    olga,
    (page) => page.getByRole('button', { name: 'Start race' }).click(),
  ],
  ['finished', `/race/${idOf('Season')}`],
  ['login', '/login'],
  ['new', '/race/new', olga],
  ['not-found', '/nowhere'],
].filter(([name]) => name.startsWith(values.only));

async function offline(page) {
  await page.waitForTimeout(900);
  await fetch(`${address}/dev/outage?seconds=2`);
  await page.waitForTimeout(700);
}

const browser = await chromium.launchPersistentContext(profile, {
  executablePath: '/usr/bin/chromium',
  args: flags.split(' '),
});
let complaints = 0;
try {
  for (const [name, path, token, prepare] of scenes)
    for (const [width, height] of Object.entries(widths))
      await shoot(name, path, token, prepare, Number(width), height);
} finally {
  await browser.close();
  server.kill();
  rmSync(profile, { recursive: true, force: true });
}
if (complaints > 0) process.exitCode = 1;

async function shoot(name, path, token, prepare, width, height) {
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() !== 'error' || /503|ERR_INCOMPLETE/.test(message.text())) return;
    complaints += 1;
    console.error(`${name} ${width}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    complaints += 1;
    console.error(`${name} ${width}: ${error.message}`);
  });
  await page.setViewportSize({ width, height });
  await page.addInitScript((value) => {
    if (value) localStorage.setItem('speedfog_token', value);
    else localStorage.removeItem('speedfog_token');
  }, token ?? null);
  await page.goto(address + path);
  await page.waitForTimeout(1200);
  await prepare?.(page);
  await page.waitForTimeout(500);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wider > 0) console.error(`${name} ${width}: ${wider} px too wide`);
  await page.screenshot({ path: join(values.out, `${name}-${width}.png`), fullPage: width === 360 });
  await page.close();
}
