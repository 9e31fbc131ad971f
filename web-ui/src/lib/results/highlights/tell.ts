import type { Course } from '../course';
import type { Runner } from '../runner';
import type { Finding } from './finding';
import type { Piece } from './story';
import { t } from './texts';

const player = ({ id, name }: Runner): Piece => ({ kind: 'player', id, name });

/** A finding in words of the page's language. */
export function tell(found: Finding, course: Course): { title: string; pieces: Piece[] } {
  const players = found.runners.map(player);
  const nobody: Piece = { kind: 'text', text: '' };
  const zone: Piece =
    found.node === null ? nobody : { kind: 'zone', node: found.node, name: course.name(found.node) };
  const words = t()[found.type];
  return {
    title: words.title,
    pieces: words.tell({
      players,
      first: players[0] ?? nobody,
      zone,
      figure: found.figure,
      other: found.other ?? 0,
    }),
  };
}
