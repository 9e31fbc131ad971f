import type { OverlayKind } from './address';
import type { OverlayOptions } from './options';

type Name = keyof OverlayOptions;

const OWN: Readonly<Record<OverlayKind, readonly Name[]>> = {
  leaderboard: ['lines', 'gaps', 'live'],
  dag: ['follow', 'maxLayers'],
  player: ['login', 'zone', 'gaps'],
  ticker: ['lines'],
};

/** Which options an overlay has a use for. */
export function optionNamesOf(kind: OverlayKind): readonly Name[] {
  return [...OWN[kind], 'size', 'stale', 'lang'];
}

/** The address of an overlay. It always says everything that was chosen, so that another default never changes it. */
export function overlayUrl(origin: string, race: string, kind: OverlayKind, options: OverlayOptions): string {
  const query = new URLSearchParams();
  for (const name of optionNamesOf(kind)) {
    if (name === 'maxLayers' && !options.follow) continue;
    const value = textOf(name, options);
    if (value !== null) query.set(name, value);
  }
  return `${origin}/overlay/race/${encodeURIComponent(race)}/${kind}?${query}`;
}

function textOf(name: Name, options: OverlayOptions): string | null {
  if (name === 'stale') return options.stale ? 'show' : 'hide';
  if (name === 'lines') return String(options.lines ?? '');
  const value = options[name];
  return value === null ? null : String(value);
}
