import type { MapPlayer } from './scene';
import type { Stand } from './stands';
import { clamp, onScreen, type Size, type View } from './view';

export interface Chevron {
  player: MapPlayer;
  side: 'left' | 'right';
  y: number;
}

const TOP = 0.05;
const LINE = 17;

/** Who plays beyond the left or right edge, at their height; names never on top of each other. */
export function chevronsOf(
  stands: readonly Stand[],
  people: ReadonlyMap<string, MapPlayer>,
  view: View,
  { width, height }: Size,
  scale = 1,
): Chevron[] {
  const line = LINE * scale;
  const outside = stands.flatMap(({ token, at }): Chevron[] => {
    const player = people.get(token.player);
    const { x, y } = onScreen(view, at);
    if (player?.status !== 'playing' || (x >= 0 && x <= width)) return [];
    return [{ player, side: x < 0 ? 'left' : 'right', y: clamp(y, height * TOP, height * (1 - TOP)) }];
  });
  outside.sort((a, b) => a.y - b.y || (a.player.id < b.player.id ? -1 : 1));
  return [...spread('left', outside, line), ...spread('right', outside, line)].filter(
    ({ y }) => y <= height * (1 - TOP) + line / 2,
  );
}

function spread(side: Chevron['side'], chevrons: readonly Chevron[], line: number): Chevron[] {
  let free = -Infinity;
  return chevrons
    .filter((chevron) => chevron.side === side)
    .map((chevron) => {
      const y = Math.max(chevron.y, free);
      free = y + line;
      return { ...chevron, y };
    });
}
