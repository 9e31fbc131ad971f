export const OVERLAY_KINDS = ['leaderboard', 'dag', 'player', 'ticker'] as const;
export type OverlayKind = (typeof OVERLAY_KINDS)[number];

export interface OverlayAddress {
  kind: OverlayKind;
  race: string;
}

const PATH = /^\/overlay\/race\/([0-9a-f-]{8,64})\/([a-z]+)\/?$/i;

/** Which overlay of which race an address means; null when it means none. */
export function overlayOf(path: string): OverlayAddress | null {
  const [, race = '', name = ''] = PATH.exec(path) ?? [];
  const kind = OVERLAY_KINDS.find((known) => known === name.toLowerCase());
  return kind === undefined ? null : { kind, race };
}
