/** A piece of a sentence: words, a player in the player's colour, or a zone to look at on the map. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'player'; id: string; name: string }
  | { kind: 'zone'; node: string; name: string };

type Part = string | number | Piece | readonly Piece[];

/** A sentence of pieces: `` say`${ada} was first` ``. */
export function say(words: TemplateStringsArray, ...parts: Part[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (piece: Piece) => {
    if (piece.kind !== 'text' || piece.text !== '') pieces.push(piece);
  };
  words.forEach((text, i) => {
    add({ kind: 'text', text });
    const part = parts[i];
    if (part === undefined) return;
    if (typeof part === 'string' || typeof part === 'number') add({ kind: 'text', text: String(part) });
    else if ('kind' in part) add(part);
    else part.forEach(add);
  });
  return pieces;
}

/** Players one after the other, the last one joined by the word for "and". */
export function listed(players: readonly Piece[], and: string): Piece[] {
  return players.flatMap((player, i): Piece[] => {
    if (i === 0) return [player];
    const text = i === players.length - 1 ? ` ${and} ` : ', ';
    return [{ kind: 'text', text }, player];
  });
}
