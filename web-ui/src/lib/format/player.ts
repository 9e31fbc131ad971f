import type { User } from '../api/types';
import { language } from '../i18n/language.svelte';
import { t } from './texts';

const PALETTE_SIZE = 20;

/** Layer progress as shown: layers count from one and the last one is not passed. */
export function layerNumber(currentLayer: number, totalLayers: number): number {
  return totalLayers > 0 ? Math.min(currentLayer + 1, totalLayers) : currentLayer + 1;
}

export function formatProgress(currentLayer: number, totalLayers: number): string {
  return `${layerNumber(currentLayer, totalLayers)}/${totalLayers > 0 ? totalLayers : '?'}`;
}

/** What stands in place of a time for who gave up (domain §17). */
export function formatDnf(currentLayer: number, totalLayers: number): string {
  return t().dnf(formatProgress(currentLayer, totalLayers));
}

/** Stands in the place of a colour's index for those who are shown without one. */
export const GHOST_COLOR = -1;

/** A reference to the palette token of a player (domain §17: index mod 20). */
export function playerColor(colorIndex: number): string {
  if (colorIndex === GHOST_COLOR) return 'var(--ghost)';
  return `var(--player-${((colorIndex % PALETTE_SIZE) + PALETTE_SIZE) % PALETTE_SIZE})`;
}

type Named = Pick<User, 'twitch_username' | 'twitch_display_name'>;

export function nameOf(user: Named): string {
  return user.twitch_display_name ?? user.twitch_username;
}

/** Two letters that stand for a person without a picture. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s_.-]+/).filter((word) => word !== '');
  const letters = words.length > 1 ? words.slice(0, 2).map(first) : [...(words[0] ?? '?')].slice(0, 2);
  return letters.join('').toUpperCase();
}

/** A palette index that stays the same for a name, for avatars outside a race. */
export function colorIndexOf(name: string): number {
  let hash = 0;
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash % PALETTE_SIZE;
}

/** `21st`, `2e`: a place, in the language of the page. */
export function ordinal(place: number): string {
  const rule = new Intl.PluralRules(language.current, { type: 'ordinal' }).select(place);
  return `${place}${t().ordinals[rule] ?? ''}`;
}

function first(word: string): string {
  return [...word][0] ?? '';
}
