/** The languages of the page itself; the names of zones come in the languages the server has (`/api/i18n/locales`). */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'photofinish.language';

/** The language the page speaks: the reader's choice, else the browser's, else English. */
class PageLanguage {
  #current = $state<Language>(spoken(localStorage.getItem(KEY)) ?? preferred());

  get current(): Language {
    return this.#current;
  }

  choose(language: Language): void {
    this.#current = language;
    localStorage.setItem(KEY, language);
    this.announce();
  }

  /** Speaks a language here and now, whatever the device or its reader chose. */
  speak(language: Language): void {
    this.#current = language;
  }

  /** Takes over what the account says, unless the reader chose on this device. */
  suggest(locale: string | null): void {
    const known = spoken(locale);
    if (known === null || localStorage.getItem(KEY) !== null) return;
    this.#current = known;
    this.announce();
  }

  /** Tells readers that speak, hyphenation and the browser's translator. */
  announce(): void {
    document.documentElement.lang = this.#current;
  }
}

export const language = new PageLanguage();

/**
 * The texts of one feature in every language, as a function to call where one is shown:
 * `const t = texts({ hello: 'Hello' }, { hello: 'Bonjour' })`, then `t().hello`. A text with values in it is a function.
 */
export function texts<T extends object>(en: T, fr: NoInfer<T>): () => T {
  const all = { en, fr };
  return () => all[language.current];
}

function preferred(): Language {
  return navigator.languages.map(spoken).find((known) => known !== null) ?? 'en';
}

function spoken(tag: string | null): Language | null {
  const wanted = tag?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((known) => known === wanted) ?? null;
}
