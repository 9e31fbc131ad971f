import type { ParticipantInfo, SeedInfo } from '../api/frames';
import type { Caster, RaceDetail, RaceStatus, User } from '../api/types';
import type { Connection } from './connection.svelte';
import type { Splits } from './gap';

/** What is shown of a race, whether as it is now or as it was at a past instant. */
export interface RaceScene {
  readonly id: string;
  /** The past instant that is shown, in epoch milliseconds; null for now. */
  readonly at: number | null;
  /** Its terms and people, which are always those of now. */
  readonly race: RaceDetail | null;
  readonly status: RaceStatus;
  readonly name: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly seedsReleasedAt: string | null;
  readonly totalLayers: number;
  readonly seed: SeedInfo | null;
  readonly splits: Splits | null;
  readonly players: ParticipantInfo[];
  readonly casters: Caster[];
  readonly spectators: number | null;
  readonly connection: Connection;
  /** Places won or lost a moment ago. */
  readonly moves: { readonly byPlayer: ReadonlyMap<string, number> };
  userOf(player: ParticipantInfo): User;
  zoneName(node: string | null): string | null;
}
