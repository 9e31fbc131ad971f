import { describe, expect, it } from 'vitest';
import { isOpen, ownEligibility } from './eligibility.svelte';
import type { Eligible } from './types';

const aLine = (user_id: string): Eligible => ({
  user_id,
  display_name: user_id,
  eligible: true,
  reason: null,
  reasons: [],
});

describe('whether one may race', () => {
  const pages: Record<string, { items: Eligible[]; next: number | null }> = {
    0: { items: [aLine('bob')], next: 1 },
    1: { items: [aLine('ada')], next: null },
  };
  const calls = {
    eligible: (_race: string, _only: boolean | null, after: number | null) =>
      Promise.resolve({
        ...(pages[after ?? 0] ?? { items: [], next: null }),
        count: 2,
        eligible_count: 2,
      }),
  };

  it('is found on whatever page it stands', async () => {
    expect((await ownEligibility(calls, 'race', 'ada'))?.user_id).toBe('ada');
  });

  it('is not known of somebody who does not belong there', async () => {
    expect(await ownEligibility(calls, 'race', 'zoe')).toBeNull();
  });

  it('is a question before the start alone', () => {
    expect((['scheduled', 'pending'] as const).every((status) => isOpen({ status }))).toBe(true);
    expect((['in_progress', 'finished', 'cancelled'] as const).some((status) => isOpen({ status }))).toBe(
      false,
    );
  });
});
