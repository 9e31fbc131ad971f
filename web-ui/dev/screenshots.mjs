// Looks at the build through Chromium: every page at four widths and in both themes, as PNG files.
//   npm run build && npm run screenshots -- --api http://127.0.0.1:8080
//   [--only race,lobby] [--widths 360,1280] [--themes dark] [--language fr] [--out screenshots]
// The server has to let people sign in by name, and the demo has to play there (./photofinish demo). Contact sheets of
// the pictures: dev/sheets.mjs.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { scenesOf } from './scenes/scenes.mjs';
import { Server } from './scenes/server.mjs';

const option = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({
  options: {
    api: option('http://127.0.0.1:8080'),
    chromium: option(process.env.PHOTOFINISH_CHROMIUM ?? '/usr/bin/chromium'),
    language: option('en'),
    only: option(''),
    out: option('screenshots'),
    themes: option('dark,light'),
    widths: option('360,1280,1920,3840'),
  },
});
const HEIGHTS = { 360: 780, 1280: 800, 1920: 1080, 3840: 2160 };
const SETTLED_MS = 900;
const only = values.only.split(',');
let complaints = 0;

process.env.PHOTOFINISH_API = values.api;
const pages = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
const address = `http://127.0.0.1:${pages.httpServer.address().port}`;
const browser = await chromium.launch({
  executablePath: values.chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
mkdirSync(values.out, { recursive: true });
try {
  const scenes = await scenesOf(new Server(values.api), browser);
  const asked = scenes.filter(([name]) => only.some((start) => name.startsWith(start)));
  for (const theme of values.themes.split(','))
    for (const width of values.widths.split(',').map(Number))
      for (const scene of asked) await shoot(scene, theme, width);
} finally {
  await browser.close();
  await pages.close();
}
if (complaints > 0) process.exitCode = 1;

/** Nothing is fetched or connected any more, as far as a page says so. */
async function settled(page) {
  await page.waitForTimeout(SETTLED_MS);
  const waiting = page.getByText(/^(Loading|Connecting|Chargement|Connexion)\b/).filter({ visible: true });
  await waiting
    .first()
    .waitFor({ state: 'detached' })
    .catch(() => {});
  // Parts that nobody waits for come after the rest.
  await page.waitForLoadState('networkidle', { timeout: 4_000 }).catch(() => {});
  await page.waitForTimeout(SETTLED_MS / 3);
}

async function shoot([name, path, token, { before, after, fold = false, fails = false } = {}], theme, width) {
  const title = `${name}-${width}-${theme}`;
  const viewport = { width, height: HEIGHTS[width] ?? 900 };
  const context = await browser.newContext({ viewport, locale: values.language, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const complain = (text) => {
    complaints += 1;
    console.error(`${title}: ${text}`);
  };
  page.on('console', (message) => {
    // That something is not there is an answer: a projection that was never rebuilt, for one.
    if (!fails && message.type() === 'error' && !/40[34]/.test(message.text())) complain(message.text());
  });
  page.on('pageerror', (error) => complain(error.message));
  await page.addInitScript(
    ([kept, look, spoken]) => {
      // A frame of another site keeps nothing.
      if (window !== window.top) return;
      localStorage.setItem('photofinish.theme', look);
      localStorage.setItem('photofinish.language', spoken);
      if (kept) localStorage.setItem('speedfog_token', kept);
    },
    [token ?? null, theme, values.language],
  );
  try {
    await before?.(page);
    await page.goto(address + (typeof path === 'function' ? await path() : path));
    await settled(page);
    // What is pressed is found by its English name.
    if (after && values.language === 'en') {
      await after(page);
      await settled(page);
    }
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wider > 0) complain(`${wider} px too wide`);
    await page.screenshot({ path: join(values.out, `${title}.png`), fullPage: !fold });
  } catch (error) {
    complain(error.message);
  } finally {
    await context.close();
  }
}
