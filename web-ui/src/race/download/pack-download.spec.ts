import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '$lib/api/client';
import { openBlob } from './blob-sink';
import { PackDownload } from './pack-download.svelte';
import type { Sink } from './sink';

const PACK = 'abcdefghij';

/** Answers as the server does, and cuts the line after so many bytes. */
function answer(headers: Readonly<Record<string, string>>, cutAfter = 100, tag = '"t1"'): Response {
  const range = headers['if-range'] === tag ? /bytes=(\d+)-/.exec(headers['range'] ?? '')?.[1] : undefined;
  const from = Number(range ?? 0);
  const rest = new TextEncoder().encode(PACK.slice(from));
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (sent >= Math.min(cutAfter, rest.length)) {
        if (cutAfter < rest.length) controller.error(new TypeError('network'));
        else controller.close();
        return;
      }
      controller.enqueue(rest.slice(sent, sent + 2));
      sent += 2;
    },
  });
  const all: Record<string, string> = { etag: tag, 'content-length': String(rest.length) };
  if (range !== undefined) all['content-range'] = `bytes ${from}-9/10`;
  return new Response(body, { status: range === undefined ? 200 : 206, headers: all });
}

describe('PackDownload', () => {
  let asked: Readonly<Record<string, string>>[];
  let written: string;
  let events: string[];
  let answers: ((headers: Readonly<Record<string, string>>) => Response)[];

  beforeEach(() => {
    asked = [];
    written = '';
    events = [];
    answers = [];
  });

  const sink: Sink = {
    write: (bytes) => {
      written += new TextDecoder().decode(bytes);
      return Promise.resolve();
    },
    restart: () => {
      written = '';
      events.push('restart');
      return Promise.resolve();
    },
    finish: () => Promise.resolve(void events.push('finish')),
    abort: () => Promise.resolve(void events.push('abort')),
  };

  function aDownload(open: () => Promise<Sink | null> = () => Promise.resolve(sink)) {
    const seedPack = (_id: string, headers: Readonly<Record<string, string>>) => {
      asked.push(headers);
      const next = answers.shift() ?? ((sent) => answer(sent));
      return new Promise<Response>((resolve) => {
        resolve(next(headers));
      });
    };
    return new PackDownload('r1', 'speedfog_ada.zip', { seedPack }, open, () => Promise.resolve());
  }
  const offline = () => {
    throw new ApiError(0, 'The server cannot be reached.');
  };

  it('brings the whole pack and tells how far it is', async () => {
    const download = aDownload();
    await download.start();
    expect(written).toBe(PACK);
    expect([download.phase, download.received, download.total, download.share]).toEqual(['done', 10, 10, 1]);
    expect(events).toEqual(['finish']);
  });

  it('goes on after a cut with the rest alone', async () => {
    answers = [(headers) => answer(headers, 4), offline];
    const download = aDownload();
    await download.start();
    expect(written).toBe(PACK);
    expect(asked.at(-1)).toEqual({ range: 'bytes=4-', 'if-range': '"t1"' });
    expect(download.total).toBe(10);
    expect(events).toEqual(['finish']);
  });

  it('begins anew when the pack is another one meanwhile', async () => {
    answers = [(headers) => answer(headers, 4), (headers) => answer(headers, 100, '"t2"')];
    const download = aDownload();
    await download.start();
    expect(written).toBe(PACK);
    expect(events).toEqual(['restart', 'finish']);
  });

  it('leaves it to the reader after some attempts, and keeps what is there', async () => {
    answers = [(headers) => answer(headers, 4), ...Array<() => Response>(6).fill(offline)];
    const download = aDownload();
    await download.start();
    expect([download.phase, download.received]).toEqual(['cut', 4]);
    expect(download.error).toBe('The server cannot be reached.');
    await download.resume();
    expect([download.phase, written]).toEqual(['done', PACK]);
  });

  it('says what the server refused, without trying again', async () => {
    answers = [
      () => {
        throw new ApiError(410, 'The pack is not there any more.');
      },
    ];
    const download = aDownload();
    await download.start();
    expect([download.phase, download.error]).toEqual(['failed', 'The pack is not there any more.']);
    expect(asked).toHaveLength(1);
    expect(events).toEqual(['abort']);
  });

  it('asks for nothing when no file was chosen', async () => {
    const download = aDownload(() => Promise.resolve(null));
    await download.start();
    expect([download.phase, asked.length]).toEqual(['idle', 0]);
  });

  it('leaves no half file behind when it is given up', async () => {
    answers = [(headers) => answer(headers, 4), ...Array<() => Response>(6).fill(offline)];
    const download = aDownload();
    await download.start();
    await download.cancel();
    expect([download.phase, events]).toEqual(['idle', ['abort']]);
  });
});

describe('a pack in a blob', () => {
  it('is handed over whole, under its name', async () => {
    const saved: [string, string][] = [];
    const texts: Promise<void>[] = [];
    const blob = openBlob('pack.zip', (content, name) => {
      texts.push(content.text().then((text) => void saved.push([text, name])));
    });
    await blob.write(new TextEncoder().encode('old'));
    await blob.restart();
    await blob.write(new TextEncoder().encode('ab'));
    await blob.write(new TextEncoder().encode('cd'));
    await blob.finish();
    await Promise.all(texts);
    expect(saved).toEqual([['abcd', 'pack.zip']]);
  });
});
