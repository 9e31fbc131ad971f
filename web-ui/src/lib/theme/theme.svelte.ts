export const THEMES = ['dark', 'light', 'system'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'photofinish.theme';

/** Dark unless the reader wants light, or what the device says. */
class PageTheme {
  #choice = $state<Theme>(known(localStorage.getItem(KEY)));
  readonly #device = window.matchMedia('(prefers-color-scheme: light)');

  get choice(): Theme {
    return this.#choice;
  }

  choose(theme: Theme): void {
    this.#choice = theme;
    localStorage.setItem(KEY, theme);
    this.apply();
  }

  /** Follows the device from now on, where that is the choice. */
  start(): () => void {
    const follow = () => {
      this.apply();
    };
    follow();
    this.#device.addEventListener('change', follow);
    return () => {
      this.#device.removeEventListener('change', follow);
    };
  }

  apply(): void {
    const light = this.#choice === 'light' || (this.#choice === 'system' && this.#device.matches);
    document.documentElement.dataset['theme'] = light ? 'light' : 'dark';
  }
}

export const theme = new PageTheme();

function known(name: string | null): Theme {
  return THEMES.find((candidate) => candidate === name) ?? 'dark';
}
