export type HappeningKind =
  | 'start'
  | 'began'
  | 'zone'
  | 'back'
  | 'death'
  | 'lead'
  | 'finish'
  | 'abandon'
  | 'resume'
  | 'disqualified'
  | 'penalty'
  | 'live'
  | 'offline'
  | 'end';

/** Something worth telling of a race. */
export interface Happening {
  /** The same for the same thing, whether it was told by the history or seen live. */
  key: string;
  kind: HappeningKind;
  /** Milliseconds on the race clock. */
  clock: number;
  /** The participant it is about; null when it is about the race. */
  player: string | null;
  /** Where it happened, as far as the reader may know. */
  node: string | null;
  /** Deaths at once, the in-game time of a finish, or the milliseconds of a penalty. */
  amount: number | null;
  /** The place of a finish among those who had finished by then. */
  place: number | null;
  /** Who led before and goes on; null when nobody was overtaken for the lead. */
  overtaken: string | null;
}

export type Detail = Partial<Pick<Happening, 'node' | 'amount' | 'place' | 'overtaken'>>;

/** `which` tells several of a kind apart; both sources know it. */
export function happening(
  kind: HappeningKind,
  player: string | null,
  clock: number,
  which: string | number = '',
  detail: Detail = {},
): Happening {
  return {
    key: `${kind}:${player ?? ''}:${which}`,
    kind,
    player,
    clock,
    node: null,
    amount: null,
    place: null,
    overtaken: null,
    ...detail,
  };
}
