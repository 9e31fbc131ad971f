import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSource } from './open-source';

describe('a stream', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('shows who reads it in a header, never in the address', async () => {
    const asked: [string, string | null][] = [];
    vi.stubGlobal('fetch', (url: string | URL, init?: RequestInit) => {
      asked.push([String(url), new Headers(init?.headers).get('authorization')]);
      return new Promise(() => undefined);
    });
    const source = openSource('http://localhost/api/races/r1/stream', 'secret');
    await vi.waitFor(() => {
      expect(asked).toEqual([['http://localhost/api/races/r1/stream', 'Bearer secret']]);
    });
    source.close();
  });

  it('is the browser’s own for whoever has no token', () => {
    class Plain {
      constructor(readonly url: string) {}
    }
    vi.stubGlobal('EventSource', Plain);
    expect(openSource('/api/races/stream', null)).toBeInstanceOf(Plain);
  });
});
