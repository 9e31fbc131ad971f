import type { EventType } from './event-kinds';
import type { Telling } from './telling';

const reasons: Record<string, string> = {
  OWN_CHOICE: 'gave up',
  RACE_CLOSED: 'was still running when the race was closed',
  NO_SHOW: 'did not show up',
  INACTIVE: 'was inactive for too long',
};
const conclusions: Record<string, string> = {
  FINISHED: 'finished',
  ABANDONED: 'abandoned',
  DISQUALIFIED: 'disqualified',
};
const causes: Record<string, string> = {
  LAST_RUN_FINISHED: 'everybody is done',
  LAST_RUN_ABANDONED: 'nobody is left',
  FORCED: 'ended by hand',
};
const at = (zone: string | null) => (zone === null ? '' : ` in ${zone}`);

export const en: Record<EventType, Telling> = {
  RaceCreated: (told) => `Race “${told.text('name')}” created on seed ${told.seed('seed')}`,
  RaceRenamed: (told) => `Renamed to “${told.text('name')}”`,
  RaceScheduled: (told) => {
    const moment = told.moment('scheduled_at');
    return moment === null ? 'Schedule taken back' : `Scheduled for ${moment}`;
  },
  RaceVisibilityChanged: (told) => (told.is('is_public') ? 'Made public' : 'Made private'),
  RegistrationChanged: (told) =>
    told.is('open_registration') ? 'Registration opened' : 'Registration by invitation only',
  AutomaticStartChanged: (told) =>
    told.is('automatic') ? 'Automatic start switched on' : 'Automatic start switched off',
  SeedRerolled: (told) => `Seed ${told.seed('previous')} replaced by ${told.seed('seed')}`,
  SeedsReleased: () => 'Seeds released',
  CountdownStarted: (told) => `Countdown to ${told.moment('starts_at')}`,
  CountdownCancelled: () => 'Countdown cancelled',
  RaceStarted: () => 'Race started',
  RaceFinished: (told) => `Race finished: ${causes[told.text('cause')] ?? told.text('cause')}`,
  RaceReset: () => 'Race reset; everybody is back on the grid',
  RaceDeleted: () => 'Race deleted',
  ParticipantRegistered: (told) => `${told.player} joined`,
  ParticipantLeft: (told) => `${told.player} left`,
  ParticipantRemoved: (told) => `${told.player} was removed`,
  ParticipantReadied: (told) => `${told.player} is ready`,
  CasterJoined: (told) => `${told.account} casts`,
  CasterLeft: (told) => `${told.account} casts no more`,
  CoOrganizerAdded: (told) => `${told.account} became a co-organizer`,
  CoOrganizerRemoved: (told) => `${told.account} is no co-organizer any more`,
  InviteIssued: (told) => `${told.text('login')} invited`,
  InviteRevoked: () => 'Invitation taken back',
  InviteAccepted: (told) => `${told.player} accepted the invitation`,
  RunBegan: (told) => `${told.player} may run`,
  PlayStarted: (told) => `${told.player} started to play${at(told.zone)}, at ${told.time('igt_ms')}`,
  ParticipantZoneEntered: (told) =>
    `${told.player} entered ${told.zone ?? 'a zone'} at ${told.time('igt_ms')}`,
  ParticipantWarped: (told) => `${told.player} went back to ${told.zone ?? 'a zone'}`,
  ParticipantDied: (told) =>
    `${told.player} died${at(told.zone)} at ${told.time('igt_ms')}, ${told.number('deaths')} in all`,
  ParticipantFinished: (told) => `${told.player} finished in ${told.time('igt_ms')}`,
  ParticipantAbandoned: (told) => `${told.player} ${reasons[told.text('reason')] ?? told.text('reason')}`,
  ParticipantConcluded: (told) =>
    `${told.player} counted as ${conclusions[told.text('conclusion')] ?? told.text('conclusion')}`,
  ParticipantReopened: (told) => `${told.player} is back in the race: ${told.text('reason')}`,
  ParticipantDisqualified: (told) => `${told.player} disqualified: ${told.text('reason')}`,
  TimePenaltyGiven: (told) =>
    `${told.player} penalized by ${told.time('penalty_ms')}: ${told.text('reason')}`,
  AbandonmentUndone: (told) => `${told.player} reinstated: ${told.text('reason')}`,
  SuspiciousProgressReported: (told) =>
    told.text('kind') === 'DEATHS_WENT_DOWN'
      ? `Deaths of ${told.player} went from ${told.number('known')} down to ${told.number('reported')}; not counted`
      : `Time of ${told.player} went from ${told.time('known')} back to ${told.time('reported')}; not counted`,
  IgtCheckpointed: (told) => `${told.player} at ${told.time('igt_ms')}`,
};
