import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { isOpen, whyNot } from './eligibility';
import EligibilityLine from './EligibilityLine.svelte';

describe('whether one may race', () => {
  it('is a question before the start alone', () => {
    expect((['scheduled', 'pending'] as const).every((status) => isOpen({ status }))).toBe(true);
    expect((['in_progress', 'finished', 'cancelled'] as const).some((status) => isOpen({ status }))).toBe(
      false,
    );
  });

  it('is told with everything that speaks against it, and with what can be done about it', () => {
    const reasons = ['RACETIME_NOT_LINKED', 'POOL_LIMIT_REACHED'];
    render(EligibilityLine, { eligibility: { eligible: false, reason: 'Refused', reasons } });

    const line = screen.getByText('You cannot race').parentElement;
    expect(line?.textContent).toContain(
      'No racetime.gg account is linked. All runs of this pool are played.',
    );
    expect(screen.getByRole('link', { name: 'Link your racetime.gg account' })).toBeTruthy();
  });

  it('falls back on the words of the server for a rule that is new', () => {
    expect(whyNot(['A', 'NEW', 'NEWER'], { A: 'Known.' }, 'In its words')).toBe('Known. In its words');
    expect(whyNot(['NEW'], {}, null)).toBe('NEW');
  });
});
