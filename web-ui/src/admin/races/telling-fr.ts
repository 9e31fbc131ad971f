import type { EventType } from './event-kinds';
import type { Telling } from './telling';

const reasons: Record<string, string> = {
  OWN_CHOICE: 'a abandonné',
  RACE_CLOSED: 'courait encore à la clôture de la course',
  NO_SHOW: 'ne s’est pas présenté',
  INACTIVE: 'est resté trop longtemps inactif',
};
const conclusions: Record<string, string> = {
  FINISHED: 'arrivée',
  ABANDONED: 'abandon',
  DISQUALIFIED: 'disqualification',
};
const causes: Record<string, string> = {
  LAST_RUN_FINISHED: 'tout le monde est arrivé',
  LAST_RUN_ABANDONED: 'plus personne en course',
  FORCED: 'arrêt manuel',
};
const at = (zone: string | null) => (zone === null ? '' : ` (${zone})`);

export const fr: Record<EventType, Telling> = {
  RaceCreated: (told) => `Course « ${told.text('name')} » créée sur la seed ${told.seed('seed')}`,
  RaceRenamed: (told) => `Renommée « ${told.text('name')} »`,
  RaceScheduled: (told) => {
    const moment = told.moment('scheduled_at');
    return moment === null ? 'Horaire annulé' : `Prévue le ${moment}`;
  },
  RaceVisibilityChanged: (told) => (told.is('is_public') ? 'Rendue publique' : 'Rendue privée'),
  RegistrationChanged: (told) =>
    told.is('open_registration') ? 'Inscriptions ouvertes' : 'Inscription sur invitation',
  AutomaticStartChanged: (told) =>
    told.is('automatic') ? 'Départ automatique activé' : 'Départ automatique désactivé',
  SeedRerolled: (told) => `Seed ${told.seed('previous')} remplacée par ${told.seed('seed')}`,
  SeedsReleased: () => 'Seeds distribuées',
  CountdownStarted: (told) => `Compte à rebours jusqu’à ${told.moment('starts_at')}`,
  CountdownCancelled: () => 'Compte à rebours annulé',
  RaceStarted: () => 'Départ de la course',
  RaceFinished: (told) => `Course terminée : ${causes[told.text('cause')] ?? told.text('cause')}`,
  RaceReset: () => 'Course remise à zéro ; tous retournent sur la grille',
  RaceDeleted: () => 'Course supprimée',
  ParticipantRegistered: (told) => `Inscription de ${told.player}`,
  ParticipantLeft: (told) => `${told.player} s’est retiré`,
  ParticipantRemoved: (told) => `${told.player} a été retiré`,
  ParticipantReadied: (told) => `${told.player} est prêt`,
  CasterJoined: (told) => `${told.account} commente`,
  CasterLeft: (told) => `${told.account} ne commente plus`,
  CoOrganizerAdded: (told) => `${told.account} devient coorganisateur`,
  CoOrganizerRemoved: (told) => `${told.account} n’est plus coorganisateur`,
  InviteIssued: (told) => `Invitation envoyée à ${told.text('login')}`,
  InviteRevoked: () => 'Invitation retirée',
  InviteAccepted: (told) => `${told.player} a accepté l’invitation`,
  RunBegan: (told) => `${told.player} peut partir`,
  PlayStarted: (told) => `${told.player} commence à jouer${at(told.zone)}, à ${told.time('igt_ms')}`,
  ParticipantZoneEntered: (told) =>
    `${told.player} entre dans ${told.zone ?? 'une zone'} à ${told.time('igt_ms')}`,
  ParticipantWarped: (told) => `${told.player} retourne dans ${told.zone ?? 'une zone'}`,
  ParticipantDied: (told) =>
    `${told.player} meurt${at(told.zone)} à ${told.time('igt_ms')}, ${told.number('deaths')} au total`,
  ParticipantFinished: (told) => `${told.player} arrive en ${told.time('igt_ms')}`,
  ParticipantAbandoned: (told) => `${told.player} ${reasons[told.text('reason')] ?? told.text('reason')}`,
  ParticipantConcluded: (told) =>
    `${told.player}, résultat : ${conclusions[told.text('conclusion')] ?? told.text('conclusion')}`,
  ParticipantReopened: (told) => `${told.player} revient en course : ${told.text('reason')}`,
  ParticipantDisqualified: (told) => `${told.player} est disqualifié : ${told.text('reason')}`,
  TimePenaltyGiven: (told) =>
    `${told.player} reçoit ${told.time('penalty_ms')} de pénalité : ${told.text('reason')}`,
  AbandonmentUndone: (told) => `Abandon de ${told.player} annulé : ${told.text('reason')}`,
  SuspiciousProgressReported: (told) =>
    told.text('kind') === 'DEATHS_WENT_DOWN'
      ? `Les morts de ${told.player} passent de ${told.number('known')} à ${told.number('reported')} ; ignoré`
      : `Le temps de ${told.player} recule de ${told.time('known')} à ${told.time('reported')} ; ignoré`,
  IgtCheckpointed: (told) => `${told.player} à ${told.time('igt_ms')}`,
};
