import { describe, expect, it } from 'vitest';
import { language } from '$lib/i18n/language.svelte';
import { formatSpan } from './span';

describe('a span of time', () => {
  it('is told in minutes when it is whole ones, else in seconds', () => {
    expect(formatSpan(1200)).toBe('20 minutes');
    expect(formatSpan(60)).toBe('1 minute');
    expect(formatSpan(90)).toBe('90 seconds');
    expect(formatSpan(10)).toBe('10 seconds');
  });

  it('is told in the language of the page', () => {
    language.speak('fr');
    expect(formatSpan(10)).toMatch(/^10.secondes$/);
  });
});
