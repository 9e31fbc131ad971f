import { type Component, mount } from 'svelte';
import { language } from '$lib/i18n/language.svelte';
import { overlayOf, type OverlayKind } from './address';
import { optionsOf, type OverlayOptions } from './options';
import OverlayMissing from './OverlayMissing.svelte';
import './overlay.css';

export type OverlayProps = { race: string; options: OverlayOptions };
type Load = () => Promise<{ default: Component<OverlayProps> }>;

/** Each is fetched alone: the board does not need what lays out the map. */
const OVERLAYS: Readonly<Record<OverlayKind, Load>> = {
  leaderboard: () => import('./board/BoardOverlay.svelte'),
  dag: () => import('./map/MapOverlay.svelte'),
  player: () => import('./player/PlayerOverlay.svelte'),
  ticker: () => import('./ticker/TickerOverlay.svelte'),
};

export async function start(target: HTMLElement): Promise<void> {
  document.documentElement.classList.add('overlay');
  const address = overlayOf(location.pathname);
  if (address === null) {
    mount(OverlayMissing, { target });
    return;
  }
  const options = optionsOf(address.kind, new URLSearchParams(location.search));
  if (options.lang !== null) language.speak(options.lang);
  language.announce();
  document.documentElement.style.setProperty('--overlay-size', `${options.size}px`);
  const { default: Overlay } = await OVERLAYS[address.kind]();
  mount(Overlay, { target, props: { race: address.race, options } });
}
