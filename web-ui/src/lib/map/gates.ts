import type { Sight } from './fog';
import type { MapNode, MapStructure } from './structure';

export interface Gate {
  /** The place behind it; null as long as it is undiscovered. */
  place: string | null;
  /** What the gate looks like. */
  text: string | null;
}

/** Ways into a node. Of one that comes from an undiscovered place not even the gate is told. */
export function entrancesOf(
  node: MapNode,
  structure: MapStructure,
  sight: ReadonlyMap<string, Sight>,
): Gate[] {
  return listOf(node.source.entrances).map(({ from, text }) => {
    const place = placeBehind(from, structure, sight);
    return { place, text: place === null ? null : textOf(text) };
  });
}

/** Ways out of a node: the gates stand in front of the player, whatever is behind them. */
export function exitsOf(node: MapNode, structure: MapStructure, sight: ReadonlyMap<string, Sight>): Gate[] {
  return listOf(node.source.exits).map(({ to, text }) => ({
    place: placeBehind(to, structure, sight),
    text: textOf(text),
  }));
}

function placeBehind(id: unknown, { nodes }: MapStructure, sight: ReadonlyMap<string, Sight>): string | null {
  return typeof id === 'string' && sight.get(id) === 'known' ? (nodes.get(id)?.name ?? null) : null;
}

function listOf<T>(gates: readonly T[] | undefined): T[] {
  return Array.isArray(gates)
    ? (gates as T[]).filter((gate) => typeof gate === 'object' && gate !== null)
    : [];
}

function textOf(text: unknown): string | null {
  return typeof text === 'string' && text !== '' ? text : null;
}
