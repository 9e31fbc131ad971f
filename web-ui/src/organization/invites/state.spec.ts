import { describe, expect, it } from 'vitest';
import type { Invite } from '../calls';
import { isSlug, stateOf } from './state';

const NOW = Date.parse('2026-03-07T12:00:00Z');
const aLink = (change: Partial<Invite> = {}): Invite => ({
  slug: 'spring',
  is_active: true,
  max_uses: null,
  uses_count: 4,
  expires_at: null,
  created_at: '2026-03-01T12:00:00Z',
  ...change,
});

describe('an invitation link', () => {
  it.each([
    [aLink(), 'open'],
    [aLink({ max_uses: 5 }), 'open'],
    [aLink({ max_uses: 4 }), 'used'],
    [aLink({ expires_at: '2026-03-07T12:00:00Z' }), 'over'],
    [aLink({ is_active: false, max_uses: 4 }), 'revoked'],
  ])('is open as long as nothing closed it', (link, state) => {
    expect(stateOf(link, NOW)).toBe(state);
  });

  it('ends in letters, digits, dashes and underscores', () => {
    expect(['', 'abc', 'Spring_cup-26'].every(isSlug)).toBe(true);
    expect(['ab', 'été', 'a b c', 'x'.repeat(101)].some(isSlug)).toBe(false);
  });
});
