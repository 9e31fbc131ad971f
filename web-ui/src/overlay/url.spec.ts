import { describe, expect, it } from 'vitest';
import { OVERLAY_KINDS, overlayOf } from './address';
import { type OverlayOptions, optionsOf } from './options';
import { optionNamesOf, overlayUrl } from './url';

const chosen: OverlayOptions = {
  size: 24,
  stale: false,
  lang: 'fr',
  lines: null,
  gaps: true,
  live: true,
  zone: false,
  follow: true,
  maxLayers: 7,
  login: 'ada_1815',
};

describe('the address that is handed out', () => {
  it.each(OVERLAY_KINDS)('says everything that was chosen for the %s', (kind) => {
    const url = new URL(overlayUrl('https://here', 'abcdef01', kind, chosen));
    expect(overlayOf(url.pathname)).toEqual({ kind, race: 'abcdef01' });
    const read = optionsOf(kind, url.searchParams);
    for (const name of optionNamesOf(kind)) expect(read[name]).toBe(chosen[name]);
  });

  it('says so even where that is what would be shown anyway', () => {
    const usual = optionsOf('leaderboard', new URLSearchParams());
    expect(overlayUrl('', 'r', 'leaderboard', usual)).toBe(
      '/overlay/race/r/leaderboard?lines=10&gaps=false&live=false&size=18&stale=show',
    );
  });

  it('asks for all lines in so many words', () => {
    expect(overlayUrl('', 'r', 'leaderboard', chosen)).toContain('lines=&');
  });

  it('speaks of layers only when it follows', () => {
    expect(overlayUrl('', 'r', 'dag', { ...chosen, follow: false })).not.toContain('maxLayers');
  });
});
