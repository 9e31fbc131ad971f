import type { ParticipantInfo } from '../api/frames';

export type Splits = Readonly<Record<string, number>>;
type Figures = Pick<ParticipantInfo, 'status' | 'current_layer' | 'igt_ms' | 'layer_entry_igt'>;

/**
 * How far a playing player is behind the leader's splits (live-protocol §6.3): fixed on entering a layer, growing once
 * the player has been there longer than the leader was. Null when there is nothing to compare with.
 */
export function gapToLeader(player: Figures, splits: Splits | null): number | null {
  const entered = player.layer_entry_igt;
  const leaderEntered = splits?.[player.current_layer];
  if (player.status !== 'playing' || entered === null || leaderEntered === undefined) return null;
  const leaderLeft = splits?.[player.current_layer + 1];
  return leaderLeft === undefined || player.igt_ms <= leaderLeft
    ? entered - leaderEntered
    : player.igt_ms - leaderLeft;
}
