import type { Language } from '$lib/i18n/language.svelte';
import type { OverlayKind } from './address';

/** What whoever set up an overlay chose; an overlay reads what concerns it. */
export interface OverlayOptions {
  /** Size of its text in pixels. */
  size: number;
  /** Says so when it has had no news for a while. */
  stale: boolean;
  /** Null: as the device speaks. */
  lang: Language | null;
  /** How many lines at most; null is all there are. */
  lines: number | null;
  gaps: boolean;
  live: boolean;
  zone: boolean;
  follow: boolean;
  maxLayers: number;
  login: string;
}

export const SIZES = { least: 8, most: 72, usual: 18 } as const;
export const LAYERS = { least: 3, most: 20, usual: 5 } as const;
export const LINES = { leaderboard: 10, ticker: 5 } as const;

/** Reads an address that somebody typed: what makes no sense there is as if it were not there. */
export function optionsOf(kind: OverlayKind, query: URLSearchParams): OverlayOptions {
  const lang = query.get('lang');
  return {
    size: sizeOf(query.get('size')),
    stale: query.get('stale') !== 'hide',
    lang: lang === 'en' || lang === 'fr' ? lang : null,
    lines: linesOf(query.get('lines'), kind === 'ticker' ? LINES.ticker : LINES.leaderboard),
    gaps: flagOf(query.get('gaps'), kind === 'player'),
    live: flagOf(query.get('live'), false),
    zone: flagOf(query.get('zone'), true),
    follow: flagOf(query.get('follow'), false),
    maxLayers: layersOf(query.get('maxLayers')),
    login: (query.get('login') ?? '').trim(),
  };
}

function sizeOf(text: string | null): number {
  const size = numberOf(text);
  return size === null ? SIZES.usual : Math.min(Math.max(size, SIZES.least), SIZES.most);
}

function linesOf(text: string | null, usual: number): number | null {
  if (text === null) return usual;
  if (text.trim() === '') return null;
  const lines = numberOf(text);
  if (lines === null) return usual;
  return lines >= 1 ? Math.floor(lines) : null;
}

function layersOf(text: string | null): number {
  const layers = numberOf(text);
  return layers === null || layers < LAYERS.least ? LAYERS.usual : Math.floor(layers);
}

function flagOf(text: string | null, usual: boolean): boolean {
  if (text === null) return usual;
  return text === '' || text === 'true' || text === '1';
}

function numberOf(text: string | null): number | null {
  if (text === null || text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}
