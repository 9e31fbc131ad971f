import { language } from '$lib/i18n/language.svelte';
import { nameOf } from '$lib/format/player';
import type { RaceRoom } from '$lib/live/race-room.svelte';
import type { OverlayKind } from '../address';
import { LAYERS, optionsOf, type OverlayOptions, SIZES } from '../options';
import { optionNamesOf, overlayUrl } from '../url';

/** Sizes of a browser source that suit each overlay, in pixels. */
export const SOURCES: Readonly<Record<OverlayKind, string>> = {
  leaderboard: '400 × 800',
  dag: '800 × 600',
  player: '520 × 110',
  ticker: '520 × 260',
};

type Players = Pick<RaceRoom, 'players'>;

/** The overlay somebody is putting together. Each kind keeps its choices while another is looked at. */
export class OverlayChoice {
  kind = $state<OverlayKind>('leaderboard');
  #options: Record<OverlayKind, OverlayOptions>;

  constructor(
    private readonly origin: string,
    private readonly race: string,
    private readonly room: Players,
    size: number = SIZES.usual,
  ) {
    const usual = (kind: OverlayKind): OverlayOptions => ({
      ...optionsOf(kind, new URLSearchParams({ size: String(size) })),
      lang: language.current,
      login: room.players[0]?.twitch_username ?? '',
    });
    const all = $state({
      leaderboard: usual('leaderboard'),
      dag: usual('dag'),
      player: usual('player'),
      ticker: usual('ticker'),
    });
    this.#options = all;
  }

  get options(): OverlayOptions {
    return this.#options[this.kind];
  }

  get players(): { login: string; name: string }[] {
    return this.room.players.map((player) => ({ login: player.twitch_username, name: nameOf(player) }));
  }

  /** Empty stands for all lines; what is no number changes nothing. */
  set linesText(text: string) {
    const lines = Number(text);
    if (text.trim() === '') this.options.lines = null;
    else if (Number.isInteger(lines) && lines >= 1) this.options.lines = lines;
  }

  get linesText(): string {
    return this.options.lines === null ? '' : String(this.options.lines);
  }

  has(name: keyof OverlayOptions): boolean {
    return optionNamesOf(this.kind).includes(name) && (name !== 'maxLayers' || this.options.follow);
  }

  get url(): string {
    const { size, maxLayers } = this.options;
    return overlayUrl(this.origin, this.race, this.kind, {
      ...this.options,
      size: within(size, SIZES),
      maxLayers: within(maxLayers, LAYERS),
    });
  }
}

/** A number field may be empty or out of bounds while somebody types. */
function within(value: number | null, { least, most, usual }: typeof SIZES | typeof LAYERS): number {
  return typeof value === 'number' ? Math.min(Math.max(value, least), most) : usual;
}
