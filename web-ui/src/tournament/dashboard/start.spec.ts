import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '$lib/api/client';
import type { Accepted } from '$lib/api/endpoints';
import { aDashboard, aRun } from '../fixtures';
import type { Run } from '../types';
import { StartWish } from './start.svelte';

describe('the wish for a run', () => {
  let reply: () => Promise<Run | Accepted>;
  let underWay: Run | null;
  let keys: string[];
  let wish: StartWish;

  beforeEach(() => {
    underWay = null;
    keys = [];
    reply = () => Promise.resolve(aRun({ id: 'drawn' }));
    const calls = {
      start: (_tournament: string, _pool: string, key: string) => {
        keys.push(key);
        return reply();
      },
      dashboard: () => Promise.resolve(aDashboard({ active_run: underWay })),
    };
    wish = new StartWish(calls, 't');
    wish.pool = 'standard';
  });

  it('draws one', async () => {
    expect(await wish.send()).toBe('drawn');
  });

  it('finds the run that is begun but could not be read yet', async () => {
    reply = () => Promise.resolve({ position: 3 });
    underWay = aRun({ id: 'begun' });
    expect(await wish.send()).toBe('begun');
  });

  it('keeps its name when its answer is lost, and has another after a refusal', async () => {
    reply = () => Promise.reject(new ApiError(0, 'unreachable'));
    await expect(wish.send()).rejects.toThrow('unreachable');
    reply = () => Promise.reject(new ApiError(409, 'You have a run under way.'));
    await expect(wish.send()).rejects.toThrow('under way');
    reply = () => Promise.resolve(aRun());
    await wish.send();
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });
});
