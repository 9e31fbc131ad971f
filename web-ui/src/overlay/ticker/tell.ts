import type { Happening } from '$lib/live/happenings';
import { placeOf } from '$lib/map/label';
import { t } from './texts';

export interface Telling {
  /** Stands between the player and the place. */
  what: string;
  place: string | null;
}

/** A happening in words; a place is told as far as the reader is told its name. */
export function tell(happening: Happening, nameOf: (node: string) => string | null): Telling {
  const place = (node: string) => {
    const name = nameOf(node);
    return name === null ? t().unknownPlace : placeOf(name);
  };
  switch (happening.kind) {
    case 'start':
      return { what: t().start, place: null };
    case 'zone':
      return { what: happening.again ? t().backIn : t().reaches, place: place(happening.node) };
    case 'deaths':
      return happening.node === null
        ? { what: t().dies(happening.count), place: null }
        : { what: t().diesIn(happening.count), place: place(happening.node) };
    case 'lead':
      return { what: t().leads, place: null };
    case 'finish':
      return { what: t().finishes(happening.place), place: null };
    case 'out':
      return { what: t().out, place: null };
  }
}
