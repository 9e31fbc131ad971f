/** What may stand in a text that people write: nothing else is ever shown of it, whatever its source says. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'strong'; inside: readonly Inline[] }
  | { kind: 'em'; inside: readonly Inline[] }
  | { kind: 'del'; inside: readonly Inline[] }
  | { kind: 'link'; href: string; inside: readonly Inline[] };

export type Block =
  | { kind: 'paragraph'; inside: readonly Inline[] }
  | { kind: 'heading'; level: number; inside: readonly Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' }
  | { kind: 'quote'; inside: readonly Block[] }
  | { kind: 'list'; ordered: boolean; start: number; items: readonly (readonly Block[])[] }
  | { kind: 'table'; head: readonly Cell[]; rows: readonly (readonly Cell[])[] };

export type Cell = readonly Inline[];
