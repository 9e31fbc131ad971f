import type { RaceStateFrame } from './frames';
import type { components } from './schema';

/**
 * The shapes of the HTTP contract, by the names the page uses. They come from `docs/api/openapi.json`
 * (`npm run generate`): what the server promises is what compiles here.
 */
export type Schemas = components['schemas'];

export type RaceStatus = Schemas['RaceStatus'];
export type ParticipantStatus = Schemas['RunStatus'];
export type Role = Schemas['Role'];
export type User = Schemas['UserInfo'];
export type Me = Schemas['Self'];
export type WaysToSignIn = Schemas['WaysToSignIn'];
export type ParticipantPreview = Schemas['ParticipantPreview'];
export type Participant = Schemas['Participant'];
export type Caster = Schemas['CasterInfo'];
export type Race = Schemas['RaceSummary'];
export type RaceDetail = Schemas['RaceDetail'];
export type RaceList = Schemas['RaceList'];
export type PoolConfig = Schemas['PoolConfig'];
export type Pool = Schemas['PoolInfo'];
export type Pools = Record<string, Pool>;
export type Invite = Schemas['IssuedInvitation'];
export type AddedParticipant = Schemas['AddedPlayer'];
/** What `race_state` held at a moment: its parts are those of the live channel. */
export type PastState = Required<
  Pick<RaceStateFrame, 'race' | 'seed' | 'participants' | 'casters' | 'leader_splits'>
> &
  Pick<Schemas['PastState'], 'at' | 'position'>;
export type NewRace = Schemas['RaceDraft'];
/** What an event tells differs by its type, see `docs/domain`. */
export type HistoryEntry = Omit<Schemas['HistoryEntry'], 'data'> & {
  data: Readonly<Record<string, unknown>>;
};
export type HistoryPage = Omit<Schemas['HistoryPage'], 'events'> & { events: HistoryEntry[] };
export type RaceChanges = Schemas['RaceChanges'];

export type SoloSession = Schemas['TrainingSession'];
export type ActivityItem = Schemas['ActivityItem'];
export type ActivityTimeline = Schemas['ActivityTimeline'];
export type Profile = Schemas['Profile'];
export type PoolStats = Schemas['PoolStats'];
export type PoolFigures = Schemas['PoolStatsPool'];
export type RunFigures = Schemas['RunFigures'];
export type LocaleInfo = Schemas['LocaleInfo'];
export type OverlaySettings = Schemas['OverlaySettings'];
export type Invitation = Schemas['InvitationPage'];
export type Acceptance = Schemas['AcceptedInvitation'];
export type SoloStatus = Schemas['SoloStatus'];
export type SoloDetail = Schemas['TrainingSessionDetail'];
export type SoloDraft = Schemas['SoloDraft'];
export type Ghost = Schemas['Ghost'];

export type UserRow = Schemas['UserRow'];
export type Seed = Schemas['CataloguedSeed'];
export type SeedList = Schemas['SeedList'];
export type SeedStanding = Schemas['SeedStanding'];
export type SeedStats = Schemas['SeedStats'];
export type ClaimedSeed = Schemas['ClaimedSeed'];
export type Delivery = Schemas['DeliveryView'];
export type DeliveryPage = Schemas['DeliveryPage'];
export type RebuildProgress = Schemas['RebuildProgress'];

/** A refusal (RFC 9457); anything may be missing in what a proxy answers in the server's place. */
export type Problem = Partial<Schemas['Problem']>;
