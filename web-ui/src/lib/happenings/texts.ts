import { ordinal } from '../format/player';
import { formatIgt } from '../format/time';
import { texts } from '../i18n/language.svelte';

const enDeaths = (count: number) => (count === 1 ? 'died' : `died ${count} times`);
const frDeaths = (count: number) => (count === 1 ? 'est mort' : `est mort ${count} fois`);
/** Whose place is not known has finished all the same. */
const placed = (place: number | null) => (place === null ? '' : ` ${ordinal(place)}`);

export const t = texts(
  {
    start: 'The race is on',
    end: 'The race is over',
    began: 'began to play',
    zone: 'entered',
    back: 'is back in',
    death: (count: number) => enDeaths(count),
    deathIn: (count: number) => `${enDeaths(count)} in`,
    unknownPlace: 'a place unknown',
    lead: 'takes the lead',
    leadFrom: (former: string) => `takes the lead from ${former}`,
    finish: (place: number | null, igt: number) => `finished${placed(place)} in ${formatIgt(igt)}`,
    abandon: 'gave up',
    resume: 'is back in the race',
    disqualified: 'was disqualified',
    penalty: (ms: number) => `got a penalty of ${formatIgt(ms)}`,
    live: 'went live',
    offline: 'went offline',
  },
  {
    start: 'C’est parti',
    end: 'La course est terminée',
    began: 'commence à jouer',
    zone: 'entre dans',
    back: 'revient dans',
    death: (count: number) => frDeaths(count),
    deathIn: (count: number) => `${frDeaths(count)} à`,
    unknownPlace: 'un lieu inconnu',
    lead: 'prend la tête',
    leadFrom: (former: string) => `prend la tête devant ${former}`,
    finish: (place: number | null, igt: number) => `termine${placed(place)} en ${formatIgt(igt)}`,
    abandon: 'abandonne',
    resume: 'revient dans la course',
    disqualified: 'est disqualifié',
    penalty: (ms: number) => `reçoit une pénalité de ${formatIgt(ms)}`,
    live: 'passe en direct',
    offline: 'n’est plus en direct',
  },
);
