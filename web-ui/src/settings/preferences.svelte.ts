import type { Endpoints } from '$lib/api/endpoints';
import type { Me } from '$lib/api/types';

export const SMALLEST = 8;
export const LARGEST = 72;
export const USUAL = 18;
/** What a game speaks whose player has chosen nothing. */
const BASE_LOCALE = 'en';
const SAID_MS = 3_000;

/** What an account says about itself, while it is being changed. */
export class Preferences {
  locale = $state(BASE_LOCALE);
  fontSize = $state<number | null>(USUAL);
  saving = $state(false);
  saved = $state(false);
  error = $state<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #before = $state.raw({ locale: BASE_LOCALE, fontSize: USUAL });

  constructor(
    me: Me,
    private readonly calls: Pick<Endpoints, 'chooseLocale' | 'saveOverlay'>,
    /** Told what the server has taken. */
    private readonly onsaved: (change: Partial<Pick<Me, 'locale' | 'overlay_settings'>>) => void,
  ) {
    this.#before = { locale: me.locale ?? BASE_LOCALE, fontSize: me.overlay_settings?.font_size ?? USUAL };
    this.locale = this.#before.locale;
    this.fontSize = this.#before.fontSize;
  }

  /** The size as far as it can be one. */
  get size(): number | null {
    const size = this.fontSize;
    return size !== null && size >= SMALLEST && size <= LARGEST ? size : null;
  }

  get changed(): boolean {
    return this.locale !== this.#before.locale || this.fontSize !== this.#before.fontSize;
  }

  /** Sends what changed and nothing else; what was taken stays taken when the rest is refused. */
  async save(): Promise<void> {
    const size = this.size;
    if (this.saving || size === null) return;
    this.saving = true;
    this.saved = false;
    this.error = null;
    try {
      if (this.locale !== this.#before.locale) {
        const { locale } = await this.calls.chooseLocale(this.locale);
        this.#before = { ...this.#before, locale };
        this.onsaved({ locale });
      }
      if (size !== this.#before.fontSize) {
        const { overlay_settings } = await this.calls.saveOverlay(size);
        this.#before = { ...this.#before, fontSize: size };
        this.onsaved({ overlay_settings });
      }
      this.#say();
    } catch (error) {
      this.error = error instanceof Error ? error.message : String(error);
    } finally {
      this.saving = false;
    }
  }

  #say(): void {
    this.saved = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.saved = false), SAID_MS);
  }
}
