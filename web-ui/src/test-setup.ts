import { afterEach, vi } from 'vitest';
import { language } from '$lib/i18n/language.svelte';
import { theme } from '$lib/theme/theme.svelte';

// Files share one document, which costs a tenth of one for each: every test leaves it as a new visitor finds it.
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  language.choose('en');
  theme.choose('dark');
  localStorage.clear();
  history.replaceState(null, '', '/');
  document.body.replaceChildren();
});
