import { describe, expect, it, vi } from 'vitest';
import { anAuditEntry } from '../fixtures';
import { AuditTrail, filterOf } from './audit.svelte';

const known = ['review_race', 'open_room'] as const;

describe('the audit list', () => {
  it('is narrowed by what the address says, if that is a thing', () => {
    const address = new URLSearchParams('action=review_race&actor=-1');
    expect(filterOf((name) => address.get(name), known)).toEqual({ action: 'review_race', actor: '-1' });
    expect(filterOf((name) => (name === 'action' ? 'dance' : null), known)).toEqual({
      action: null,
      actor: null,
    });
  });

  it('goes on where the last page ended, under the same filter', async () => {
    const audit = vi
      .fn()
      .mockResolvedValueOnce({ items: [anAuditEntry({ id: '9' })], count: 1, next: '9' })
      .mockResolvedValueOnce({ items: [anAuditEntry({ id: '4' })], count: 1, next: null });
    const trail = new AuditTrail({ audit }, 't');
    const filter = { action: null, actor: '-1' };
    await trail.show(filter);
    await trail.list.more();
    expect(audit.mock.calls.map(([, asked, after]) => [asked, after])).toEqual([
      [filter, null],
      [filter, '9'],
    ]);
    expect(trail.list.items?.map(({ id }) => id)).toEqual(['9', '4']);
    expect(trail.list.hasMore).toBe(false);
  });
});
