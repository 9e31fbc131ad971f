import { beforeEach, describe, expect, it } from 'vitest';
import { theme } from './theme.svelte';

describe('the theme', () => {
  beforeEach(() => {
    theme.choose('dark');
  });

  it('is dark until somebody wants it light, and stays so', () => {
    expect(document.documentElement.dataset['theme']).toBe('dark');
    theme.choose('light');
    expect(document.documentElement.dataset['theme']).toBe('light');
    expect(localStorage.getItem('photofinish.theme')).toBe('light');
  });
});
