import type { Schemas } from '$lib/api/types';

/** The live races' part of the HTTP contract, by the names its pages use. */
export type LiveRace = Schemas['LiveRace'];
export type LiveRaceStatus = LiveRace['status'];
export type ResultsState = LiveRace['results_state'];
export type LiveRaceList = Schemas['LiveRaceList'];
export type OwnEligibility = Schemas['LiveRaceOwnEligibility'];
export type Eligible = Schemas['LiveRaceEligible'];
export type EligibleList = Schemas['LiveRaceEligibleList'];
export type LiveParticipant = Schemas['LiveRaceParticipant'];
export type ParticipantList = Schemas['LiveRaceParticipantList'];
export type Rejected = Schemas['LiveRaceRejected'];
export type RecordWish = Schemas['RecordWish'];
export type RecordReport = Schemas['LiveRaceRecordReport'];

export interface LiveRaceDraft {
  pool_id: string;
  scheduled_at: string;
  match_title: string | null;
  permalink_id: string | null;
  racetime_goal: string | null;
  race_room_profile_id: string | null;
}
