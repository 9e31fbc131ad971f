// Lays the pictures of a folder out on contact sheets, one after the other, a tall one in as many columns as it needs.
//   node dev/sheets.mjs --from DIR [--match 360-dark] [--columns 4] [--to DIR/sheets]
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const SHEET = { width: 1560, height: 1500 };
const GAP = 8;
const TITLE = 18;

const option = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({
  options: {
    chromium: option(process.env.PHOTOFINISH_CHROMIUM ?? '/usr/bin/chromium'),
    columns: option('4'),
    from: option('screenshots'),
    match: option(''),
    to: option(''),
  },
});
const to = values.to || join(values.from, 'sheets');
const columns = Number(values.columns);
const column = Math.floor((SHEET.width - (columns + 1) * GAP) / columns);

const pieces = readdirSync(values.from)
  .filter((name) => name.endsWith('.png') && name.includes(values.match))
  .flatMap(piecesOf);
mkdirSync(to, { recursive: true });
const browser = await chromium.launch({
  executablePath: values.chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: SHEET });
for (const [i, sheet] of sheetsOf(pieces).entries()) {
  await page.setContent(htmlOf(sheet));
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const path = join(to, `sheet-${values.match || 'all'}-${String(i + 1).padStart(2, '0')}.png`);
  await page.screenshot({ path });
  console.log(`${path}: ${[...new Set(sheet.map(({ name }) => name.replace('.png', '')))].join(', ')}`);
}
await browser.close();

/** A picture as wide as a column, cut where a column ends. */
function piecesOf(name) {
  const bytes = readFileSync(join(values.from, name));
  // A PNG says its size in the first chunk.
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const shown = Math.round((height * column) / width);
  const most = SHEET.height - TITLE - 2 * GAP;
  const src = `data:image/png;base64,${bytes.toString('base64')}`;
  return Array.from({ length: Math.ceil(shown / most) }, (_, i) => ({
    name,
    src,
    shown,
    from: i * most,
    height: Math.min(most, shown - i * most),
  }));
}

/** Columns are filled from top to bottom and left to right. */
function sheetsOf(all) {
  const sheets = [[]];
  let at = { column: 0, y: GAP };
  for (const piece of all) {
    const needs = piece.height + TITLE + GAP;
    if (at.y > GAP && at.y + needs > SHEET.height) at = { column: at.column + 1, y: GAP };
    if (at.column >= columns) {
      sheets.push([]);
      at = { column: 0, y: GAP };
    }
    sheets.at(-1).push({ ...piece, x: GAP + at.column * (column + GAP), y: at.y });
    at.y += needs;
  }
  return sheets.filter((sheet) => sheet.length > 0);
}

function htmlOf(sheet) {
  const figures = sheet.map(
    ({ name, src, shown, from, height, x, y }) =>
      `<div style="left:${x}px;top:${y}px;width:${column}px;height:${height + TITLE}px">${name}` +
      `<p style="height:${height}px"><img src="${src}" style="margin-top:${-from}px" width="${column}" height="${shown}"></p></div>`,
  );
  return `<style>
    body { margin: 0; background: #888; font: 13px/${TITLE}px sans-serif; }
    div { position: absolute; overflow: hidden; white-space: nowrap; }
    p { margin: 0; overflow: hidden; }
    img { display: block; }
  </style>${figures.join('')}`;
}
