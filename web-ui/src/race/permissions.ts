import type { ParticipantInfo } from '$lib/api/frames';
import type { RaceRoom } from '$lib/live/race-room.svelte';
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
  /** What is left to the owner: deleting, and saying who else organizes. */
  own: boolean;
  /** Who takes part is settled before the start. */
  editRoster: boolean;
  editCasters: boolean;
  /** Disqualify, penalize, reinstate: once there are runs. */
  correct: boolean;
  /** `full` and `sign-in` are answers worth showing in place of the button. */
  join: 'yes' | 'no' | 'full' | 'sign-in';
  leave: boolean;
  cast: boolean;
  stopCasting: boolean;
  /** Has a picture of the race to show to others. */
  broadcast: boolean;
  abandon: boolean;
  download: boolean;
  /** Who waits for the start may be called back for it. */
  remind: boolean;
  /** A racing participant does not get to see where the others are. */
  seeZonesOfOthers: boolean;
}

/** What the reader may do in a race that is watched; null until it is known. */
export function permissionsIn(room: RaceRoom, me: Me | null): Permissions | null {
  const { race, status, casters, players } = room;
  if (race === null) return null;
  return permissionsOf({
    me,
    detail: race,
    status,
    seedsReleased: room.seedsReleasedAt !== null,
    player: room.playerOf(me),
    casters,
    playerCount: players.length,
  });
}

/** What the reader may do here and now. The server decides for itself; this only keeps useless buttons away. */
export function permissionsOf(situation: Situation): Permissions {
  const { me, detail, status, seedsReleased, player, casters } = situation;
  const isOwner = me !== null && me.id === detail.organizer.id;
  const isOrganizer = isOwner || (me !== null && detail.co_organizers.some((other) => other.id === me.id));
  const organize = isOrganizer || me?.role === 'admin';
  const isCaster = me !== null && casters.some((caster) => caster.user.id === me.id);
  const racing = status === 'running' && player !== null && !isOver(player);
  return {
    organize,
    own: isOwner || me?.role === 'admin',
    editRoster: organize && status === 'setup',
    editCasters: organize && status !== 'finished',
    correct: organize && status !== 'setup',
    join: join(situation, isOrganizer, isCaster),
    leave: status === 'setup' && player !== null && !isOwner,
    cast: me !== null && player === null && !isCaster && status !== 'finished',
    stopCasting: isCaster,
    broadcast: organize || isCaster || player !== null,
    abandon: racing,
    download: player !== null && seedsReleased,
    remind: player !== null && status === 'setup',
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
