import { describe, expect, it } from 'vitest';
import { language } from '$lib/i18n/language.svelte';
import { formatScore, formatSeconds, secondsOf } from './format';

describe('times and scores of runs', () => {
  it('are cut, not rounded', () => {
    expect(formatSeconds(3_725.9)).toBe('01:02:05');
    expect(formatSeconds(null)).toBe('–');
  });

  it('have three decimals, in the language of the page', () => {
    expect(formatScore(101.3886)).toBe('101.389');
    language.speak('fr');
    expect(formatScore(0)).toBe('0,000');
    expect(formatScore(null)).toBe('–');
  });

  it.each([
    ['1:02:05', 3725],
    ['62:05', null],
    ['59:05', 3545],
    [' 3725 ', 3725],
    ['0', 0],
    ['1:2:5', 3725],
    ['1:60', null],
    ['1:02:75', null],
    ['-5', null],
    ['', null],
    ['soon', null],
  ])('reads %s', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds);
  });
});
