import { describe, expect, it } from 'vitest';
import { language } from '$lib/i18n/language.svelte';
import { countdownText } from './countdown';

const HOUR = 3_600_000;

describe('a countdown', () => {
  it('is told by days, then by seconds', () => {
    expect(countdownText(75 * HOUR)).toBe('in 3 days');
    expect(countdownText(24 * HOUR - 1000)).toBe('23:59:59');
    expect(countdownText(61_000)).toBe('1:01');
    expect(countdownText(0)).toBe('now');
  });

  it('speaks the language of the page', () => {
    language.speak('fr');
    expect(countdownText(75 * HOUR)).toMatch(/^dans 3.j$/);
    expect(countdownText(-5)).toBe('maintenant');
  });
});
