import type { ParticipantInfo } from '$lib/api/frames';
import type { Caster, Me, RaceDetail, RaceStatus } from '$lib/api/types';

export interface Situation {
  me: Me | null;
  detail: RaceDetail;
  status: RaceStatus;
  seedsReleased: boolean;
  player: ParticipantInfo | null;
  casters: readonly Caster[];
  playerCount: number;
}

export interface Permissions {
  /** Release, start, force finish, reset, roster. */
  organize: boolean;
  /** `full` and `sign-in` are answers worth showing in place of the button. */
  join: 'yes' | 'no' | 'full' | 'sign-in';
  leave: boolean;
  cast: boolean;
  stopCasting: boolean;
  /** Has a picture of the race to show to others. */
  broadcast: boolean;
  abandon: boolean;
  download: boolean;
  /** A racing participant does not get to see where the others are. */
  seeZonesOfOthers: boolean;
}

/** What the reader may do here and now. The server decides for itself; this only keeps useless buttons away. */
export function permissionsOf(situation: Situation): Permissions {
  const { me, detail, status, seedsReleased, player, casters } = situation;
  const isOrganizer = me !== null && me.id === detail.organizer.id;
  const isCaster = me !== null && casters.some((caster) => caster.user.id === me.id);
  const racing = status === 'running' && player !== null && !isOver(player);
  const organize = isOrganizer || me?.role === 'admin';
  return {
    organize,
    join: join(situation, isOrganizer, isCaster),
    leave: status === 'setup' && player !== null && !isOrganizer,
    cast: me !== null && player === null && !isCaster && status !== 'finished',
    stopCasting: isCaster,
    broadcast: organize || isCaster || player !== null,
    abandon: racing,
    download: player !== null && seedsReleased,
    seeZonesOfOthers: !racing,
  };
}

function join(situation: Situation, isOrganizer: boolean, isCaster: boolean): Permissions['join'] {
  const { me, detail, status, player, playerCount } = situation;
  if (status !== 'setup' || !detail.open_registration || player !== null) return 'no';
  if (isOrganizer || isCaster) return 'no';
  if (detail.max_participants !== null && playerCount >= detail.max_participants) return 'full';
  return me === null ? 'sign-in' : 'yes';
}

function isOver(player: ParticipantInfo): boolean {
  return player.status === 'finished' || player.status === 'abandoned';
}
