import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '$lib/api/client';
import { SeedScan } from './scan.svelte';

describe('SeedScan', () => {
  let server: ReadableStreamDefaultController<Uint8Array>;
  let scan: SeedScan;
  let asked: string[];
  const tell = (type: string, data: object) => {
    server.enqueue(new TextEncoder().encode(`event: ${type}\ndata: ${JSON.stringify(data)}\n\n`));
  };
  const heard = () => new Promise((resolve) => setTimeout(resolve));

  beforeEach(() => {
    asked = [];
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (server = controller) });
    scan = new SeedScan('standard', {
      scanSeeds: (pool) => (asked.push(pool), Promise.resolve(new Response(body))),
    });
  });

  it('tells how far it is, and what came of it', async () => {
    const end = scan.run();
    expect(scan.running).toBe(true);
    expect(scan.progress).toBeNull();
    tell('progress', { pool_name: 'standard', done: 3, total: 8, file: 'seed_4.zip' });
    await heard();
    expect(scan.progress).toMatchObject({ done: 3, total: 8, file: 'seed_4.zip' });
    tell('done', { pool_name: 'standard', added: 5, defective: 1 });
    server.close();
    expect(await end).toBe(true);
    expect(scan.outcome).toMatchObject({ added: 5, defective: 1 });
    expect(scan.running).toBe(false);
  });

  it('says why it failed', async () => {
    const end = scan.run();
    tell('failed', { detail: 'The scan failed' });
    server.close();
    expect(await end).toBe(false);
    expect(scan.error).toBe('The scan failed');
  });

  it('does not take a lost connection for the end', async () => {
    const end = scan.run();
    tell('progress', { pool_name: 'standard', done: 3, total: 8, file: null });
    server.close();
    expect(await end).toBe(false);
    expect(scan.error).toContain('lost');
  });

  it('is asked for once at a time', async () => {
    void scan.run();
    expect(await scan.run()).toBe(false);
    expect(asked).toEqual(['standard']);
  });

  it('shows a refusal', async () => {
    const refused = new SeedScan('..', {
      scanSeeds: () => Promise.reject(new ApiError(422, 'That is no name of a pool.')),
    });
    expect(await refused.run()).toBe(false);
    expect(refused.error).toBe('That is no name of a pool.');
  });

  it('does not complain when the page is left', async () => {
    const scans = new SeedScan('standard', {
      scanSeeds: (_pool, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
        }),
    });
    const end = scans.run();
    scans.leave();
    expect(await end).toBe(false);
    expect(scans.error).toBeNull();
  });
});
