import { formatIgt } from '$lib/format/time';
import { texts } from '$lib/i18n/language.svelte';

const enDeaths = (count: number) => (count === 1 ? 'died' : `died ${count} times`);
const frDeaths = (count: number) => (count === 1 ? 'est mort' : `est mort ${count} fois`);

export const t = texts(
  {
    title: 'Ticker',
    list: 'What happened, newest first',
    ofSelected: 'Selected players only',
    empty: 'Nothing has happened yet.',
    loading: 'Fetching what happened so far…',
    failed: (why: string) => `What happened before cannot be shown. ${why}`,
    tryAgain: 'Try again',
    more: (count: number) => `and ${count} earlier`,
    start: 'The race is on',
    end: 'The race is over',
    began: 'began to play',
    zone: 'entered',
    death: (count: number) => enDeaths(count),
    where: 'in',
    lead: 'takes the lead',
    finish: (igt: number) => `finished in ${formatIgt(igt)}`,
    abandon: 'gave up',
    resume: 'is back in the race',
    disqualified: 'was disqualified',
    penalty: (ms: number) => `got a penalty of ${formatIgt(ms)}`,
    live: 'went live',
    offline: 'went offline',
    leads: (name: string) => `${name} takes the lead.`,
    finished: (names: readonly string[]) =>
      names.length > 3
        ? `${names.length} players finished.`
        : `${new Intl.ListFormat('en').format(names)} finished.`,
  },
  {
    title: 'Fil de la course',
    list: 'Ce qui s’est passé, du plus récent au plus ancien',
    ofSelected: 'Joueurs sélectionnés uniquement',
    empty: 'Il ne s’est encore rien passé.',
    loading: 'Chargement de ce qui s’est passé…',
    failed: (why: string) => `Impossible d’afficher ce qui précède. ${why}`,
    tryAgain: 'Réessayer',
    more: (count: number) => `et ${count} plus anciens`,
    start: 'C’est parti',
    end: 'La course est terminée',
    began: 'commence à jouer',
    zone: 'entre dans',
    death: (count: number) => frDeaths(count),
    where: 'à',
    lead: 'prend la tête',
    finish: (igt: number) => `termine en ${formatIgt(igt)}`,
    abandon: 'abandonne',
    resume: 'revient dans la course',
    disqualified: 'est disqualifié',
    penalty: (ms: number) => `reçoit une pénalité de ${formatIgt(ms)}`,
    live: 'passe en direct',
    offline: 'n’est plus en direct',
    leads: (name: string) => `${name} prend la tête.`,
    finished: (names: readonly string[]) =>
      names.length > 3
        ? `${names.length} joueurs ont terminé.`
        : `${new Intl.ListFormat('fr').format(names)} ${names.length === 1 ? 'a' : 'ont'} terminé.`,
  },
);
