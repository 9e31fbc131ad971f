import { describe, expect, it, vi } from 'vitest';
import type { Subscription } from './calls';
import { Wishes } from './wishes.svelte';

const one = (type: number, organization_id: string | null): Subscription => ({
  type,
  name: 'X',
  method: 1,
  organization_id,
});

function wishes(...items: Subscription[]) {
  const calls = {
    subscriptions: vi.fn().mockResolvedValue({ items, count: items.length }),
    subscribe: vi.fn().mockResolvedValue(one(415, null)),
    unsubscribe: vi.fn().mockResolvedValue(undefined),
  };
  return { calls, wishes: new Wishes(calls) };
}

describe('what one wants to be told', () => {
  it('is told of all organizations, and of each by itself', async () => {
    const { wishes: known } = wishes(one(415, null), one(418, 'club'));
    await known.load();
    expect([known.isOn(415), known.isOn(418)]).toEqual([true, false]);
    known.scope = 'club';
    expect([known.isOn(415), known.isOn(418)]).toEqual([false, true]);
    expect([known.isOnAnyway(415), known.isOnAnyway(418)]).toEqual([true, false]);
  });

  it('is switched for what is looked at, and shown as the server has it then', async () => {
    const { calls, wishes: known } = wishes(one(418, 'club'));
    await known.load();
    known.scope = 'club';
    await known.toggle(418);
    await known.toggle(415);
    expect(calls.unsubscribe).toHaveBeenCalledWith(418, 'club');
    expect(calls.subscribe).toHaveBeenCalledWith(415, 'club');
    expect(known.isOn(418)).toBe(true);
  });

  it('says why a switch did not come through', async () => {
    const { calls, wishes: known } = wishes();
    calls.subscribe.mockRejectedValue(new Error('Too many'));
    await known.toggle(415);
    expect(known.task.error).toBe('Too many');
  });
});
