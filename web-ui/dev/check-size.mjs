// Fails when somebody has to fetch too much script before they see something: run after a build, on its manifest.
//   npm run build && node dev/check-size.mjs
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const PAGE_KIB = 150;
const OVERLAY_KIB = 60;

/** Fetched once the race is on the screen, some of it only for who organizes or broadcasts; nobody waits for it. */
const LATER = [
  'src/race/BroadcastPanel.svelte',
  'src/race/control/OrganizerPanel.svelte',
  'src/race/download/DownloadDialog.svelte',
  'src/race/finished/FinishedRace.svelte',
  'src/race/gaps/Gaps.svelte',
  'src/race/replay/ReplayPanel.svelte',
  'src/race/ticker/Ticker.svelte',
  'src/race/timeline/TimeTravel.svelte',
];

/** Leads to the pages of a part of its own; what it weighs is fetched with each of them. */
const AREAS = ['src/tournament-pages.ts'];

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const sizes = new Map();

const chunk = (key) => manifest[key] ?? missing(key);
const dynamic = (key) => (chunk(key).dynamicImports ?? []).filter((name) => name.startsWith('src/'));

function missing(key) {
  throw new Error(`the build has no ${key}`);
}

/** Every chunk that is fetched along with some. */
function withImports(keys, found = new Set()) {
  for (const key of keys) {
    if (found.has(key)) continue;
    found.add(key);
    withImports(chunk(key).imports ?? [], found);
  }
  return found;
}

function sizeOf(key) {
  const { file } = chunk(key);
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, dist))).length);
  return sizes.get(file);
}

/** What is fetched for a page, with what it fetches by itself later on. */
function weigh(entries, page) {
  const before = withImports(['index.html', ...entries]);
  const own = [...withImports([page])].filter((key) => !before.has(key));
  const later = own.flatMap(dynamic).filter((key) => !LATER.includes(key));
  const files = new Map(
    [...withImports([...before, ...own, ...later])].map((key) => [chunk(key).file, sizeOf(key)]),
  );
  return [...files.values()].reduce((sum, size) => sum + size, 0) / 1024;
}

function pagesOf(entry, limit) {
  const pages = dynamic(entry);
  if (pages.length === 0) throw new Error(`${entry} leads to no page`);
  return pages.flatMap((page) =>
    AREAS.includes(page)
      ? dynamic(page).map((inner) => ({ page: inner, limit, size: weigh([entry, page], inner) }))
      : [{ page, limit, size: weigh([entry], page) }],
  );
}

const all = [...pagesOf('src/start.ts', PAGE_KIB), ...pagesOf('src/overlay/start.ts', OVERLAY_KIB)].sort(
  (a, b) => b.size - a.size,
);
for (const { page, limit, size } of all) {
  const verdict = size > limit ? `  more than ${limit} KiB` : '';
  console.log(`${size.toFixed(1).padStart(6)} KiB  ${page}${verdict}`);
}
if (all.some(({ size, limit }) => size > limit)) process.exitCode = 1;
