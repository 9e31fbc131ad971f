import type { Size, View } from './view';

/** What hands ask of the map they move. */
export interface Held {
  size(): Size;
  /** Whether an event is meant for the map. */
  takes(event: Event): boolean;
  /** The allowed view closest to one. */
  kept(view: View): View;
  moved(view: View, byHand: boolean): void;
}

/** Hands on a map; while there are any, every change of the view goes through them. */
export interface Grip {
  put(view: View): void;
  limit(scales: [number, number]): void;
  release(): void;
}

/** A press that moves less than this is a click. */
export const CLICK_PX = 5;
