import type { Graph } from '../api/frames';

/** A seed's graph as results need it. Of what is not in it, the least is assumed: layer 0, tier 1. */
export interface Course {
  layer(node: string): number;
  tier(node: string): number;
  /** The last part of the zone's name, or what there is of one. */
  name(node: string): string;
  isStart(node: string): boolean;
  /** The highest tier of any node. */
  topTier: number;
}

export function courseOf(graph: Graph | null): Course {
  const nodes = new Map(Object.entries(graph?.nodes ?? {}));
  const tier = (node: string) => nodes.get(node)?.tier ?? 1;
  return {
    layer: (node) => nodes.get(node)?.layer ?? 0,
    tier,
    name: (node) => nodes.get(node)?.display_name?.split(' - ').at(-1) ?? node,
    isStart: (node) => nodes.get(node)?.type === 'start',
    topTier: Math.max(1, ...[...nodes.keys()].map(tier)),
  };
}
