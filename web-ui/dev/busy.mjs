// How much of the main thread a race of a hundred takes, by Chromium's own trace, and whether memory stays flat.
//   npm run build && node dev/busy.mjs [--seconds 20] [--minutes 0] [--page race|overlay]
// Starts a fake server with the race and a Chromium (PHOTOFINISH_CHROMIUM), and ends both.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const PORT = 5190;
const MB = 1024 * 1024;
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    minutes: { type: 'string', default: '0' },
    page: { type: 'string', default: 'race' },
  },
});
const server = spawn(
  process.execPath,
  [new URL('fake-server.mjs', import.meta.url).pathname, '--port', String(PORT), '--crowd', '100'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);

try {
  await once(server.stdout, 'data');
  await measure();
} finally {
  server.kill();
}

async function measure() {
  const browser = await chromium.launch({
    executablePath: process.env.PHOTOFINISH_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const { races } = await (await fetch(`http://127.0.0.1:${PORT}/api/races`)).json();
    const path = values.page === 'overlay' ? `/overlay/race/${races[0].id}/dag` : `/race/${races[0].id}`;
    await page.goto(`http://127.0.0.1:${PORT}${path}`);
    await page.getByText('racer0').first().waitFor();
    await page.waitForTimeout(3000);
    await busy(browser, page);
    await memory(page);
  } finally {
    await browser.close();
  }
}

/** Only the outermost tasks count: what runs within them is part of them. */
async function busy(browser, page) {
  const seconds = Number(values.seconds);
  await browser.startTracing(page, {
    categories: ['toplevel'],
  });
  await page.waitForTimeout(seconds * 1000);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const main = traceEvents.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain');
  const threads = new Set(main.map((e) => `${e.pid}:${e.tid}`));
  const tasks = traceEvents.filter(
    (e) => e.ph === 'X' && e.name === 'ThreadControllerImpl::RunTask' && threads.has(`${e.pid}:${e.tid}`),
  );
  const sum = (key) => tasks.reduce((total, task) => total + (task[key] ?? 0), 0) / 1e6;
  const share = (spent) => `${((spent / seconds) * 100).toFixed(1)} %`;
  console.log(
    `main thread over ${seconds} s: ${share(sum('dur'))} of the time, ${share(sum('tdur'))} of a core`,
  );
}

async function memory(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const used = async () => {
    // What is still in use, rather than what nobody has collected yet.
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize').value / MB;
  };
  console.log(`memory in use at first: ${(await used()).toFixed(1)} MB`);
  for (let minute = 1; minute <= Number(values.minutes); minute += 1) {
    await page.waitForTimeout(60_000);
    console.log(`after ${minute} min: ${(await used()).toFixed(1)} MB`);
  }
}
