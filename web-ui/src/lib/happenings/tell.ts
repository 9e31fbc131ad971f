import { placeOf } from '../map/label';
import type { Happening } from './happening';
import { t } from './texts';

export interface Telling {
  /** Stands between the player and the place. */
  what: string;
  place: string | null;
}

export interface Names {
  player(id: string): string | null;
  node(id: string): string | null;
}

/** A happening in words; a place is told as far as the reader is told its name. */
export function tell(happening: Happening, names: Names): Telling {
  const { node } = happening;
  const name = node === null ? null : names.node(node);
  const place = node === null ? null : name === null ? t().unknownPlace : placeOf(name);
  return { what: wordsOf(happening, names), place };
}

function wordsOf({ kind, node, amount, place, overtaken }: Happening, names: Names): string {
  switch (kind) {
    case 'death':
      return node === null ? t().death(amount ?? 1) : t().deathIn(amount ?? 1);
    case 'finish':
      return t().finish(place, amount ?? 0);
    case 'penalty':
      return t().penalty(amount ?? 0);
    case 'lead': {
      const former = overtaken === null ? null : names.player(overtaken);
      return former === null ? t().lead : t().leadFrom(former);
    }
    default:
      return t()[kind];
  }
}
