import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '$lib/api/client';
import type { Delivery } from '$lib/api/types';
import { Outbox } from './outbox.svelte';

const aDelivery = (id: number, status: string): Delivery => ({
  id,
  race_id: 'r',
  live_race_id: null,
  account_id: null,
  concerns: null,
  part: 'announcement',
  status,
  tries: 3,
  reason: 'unreachable',
  created_at: '2026-01-01T00:00:00Z',
  next_try_at: '2026-01-01T00:01:00Z',
  settled_at: null,
});

describe('Outbox', () => {
  let asked: [string | null, string | null][];
  let retry: (id: number) => Promise<Delivery>;
  let outbox: Outbox;

  beforeEach(() => {
    asked = [];
    retry = (id) => Promise.resolve(aDelivery(id, 'pending'));
    outbox = new Outbox({
      deliveries: (status, after) => {
        asked.push([status, after]);
        return Promise.resolve({ deliveries: [aDelivery(9, 'failed')], next: after === null ? 9 : null });
      },
      retryDelivery: (id) => retry(id),
    });
  });

  it('narrows by status and goes on after the last one', async () => {
    await outbox.show('failed');
    await outbox.list.more();
    expect(asked).toEqual([
      ['failed', null],
      ['failed', '9'],
    ]);
  });

  it('takes no status from the address that does not exist', async () => {
    await outbox.show('everything');
    expect(asked).toEqual([[null, null]]);
  });

  it('shows that a delivery is tried again', async () => {
    await outbox.show(null);
    await outbox.retry(aDelivery(9, 'failed'));
    expect(outbox.list.items?.[0]?.status).toBe('pending');
  });

  it('says why it is not', async () => {
    await outbox.show(null);
    retry = () => Promise.reject(new ApiError(409, 'The delivery has not failed.'));
    await outbox.retry(aDelivery(9, 'failed'));
    expect(outbox.retrying.error).toBe('The delivery has not failed.');
    expect(outbox.list.items?.[0]?.status).toBe('failed');
  });
});
