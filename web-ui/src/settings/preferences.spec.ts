import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anAccount } from '$lib/live/fixtures';
import { Preferences } from './preferences.svelte';

describe('Preferences', () => {
  let sent: unknown[];
  let taken: unknown[];
  let refuse: string | null;
  const me = anAccount('ada', { locale: 'en', overlay_settings: { font_size: 20 } });
  const preferences = () =>
    new Preferences(
      me,
      {
        chooseLocale: (locale) => (sent.push(locale), Promise.resolve({ locale })),
        saveOverlay: (font_size) => {
          sent.push(font_size);
          if (refuse !== null) return Promise.reject(new Error(refuse));
          return Promise.resolve({ overlay_settings: { font_size } });
        },
      },
      (change) => taken.push(change),
    );

  beforeEach(() => {
    vi.useFakeTimers();
    sent = [];
    taken = [];
    refuse = null;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('begin with what the account says', () => {
    expect(preferences()).toMatchObject({ locale: 'en', fontSize: 20, changed: false });
  });

  it('begin with what holds for an account that has said nothing', () => {
    const fresh = new Preferences(anAccount('new'), { chooseLocale: vi.fn(), saveOverlay: vi.fn() }, vi.fn());
    expect(fresh).toMatchObject({ locale: 'en', fontSize: 18, changed: false });
  });

  it('send what changed and nothing else', async () => {
    const mine = preferences();
    mine.fontSize = 24;
    await mine.save();
    expect(sent).toEqual([24]);
    expect(taken).toEqual([{ overlay_settings: { font_size: 24 } }]);
    expect(mine.changed).toBe(false);
  });

  it('say for three seconds that they are saved', async () => {
    const mine = preferences();
    mine.locale = 'fr';
    await mine.save();
    expect(mine.saved).toBe(true);
    vi.advanceTimersByTime(3_000);
    expect(mine.saved).toBe(false);
  });

  it('keep what was taken when the rest is refused', async () => {
    const mine = preferences();
    refuse = 'Not now.';
    mine.locale = 'fr';
    mine.fontSize = 24;
    await mine.save();
    expect(mine).toMatchObject({ error: 'Not now.', saved: false, changed: true });
    refuse = null;
    await mine.save();
    expect(sent).toEqual(['fr', 24, 24]);
    expect(mine.changed).toBe(false);
  });

  it.each([7, 73, null])('do not send %s as a size', async (size) => {
    const mine = preferences();
    mine.fontSize = size;
    await mine.save();
    expect(mine.size).toBeNull();
    expect(sent).toEqual([]);
  });
});
