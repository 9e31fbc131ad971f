import { ordinal } from '$lib/format/player';
import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    news: 'News of the race',
    nothing: 'Nothing has happened yet.',
    start: 'The race is on',
    reaches: 'reaches',
    backIn: 'is back in',
    diesIn: (count: number) => (count === 1 ? 'dies in' : `dies ${count} times in`),
    dies: (count: number) => (count === 1 ? 'dies' : `dies ${count} times`),
    leads: 'takes the lead',
    finishes: (place: number) => `finishes ${ordinal(place)}`,
    out: 'is out',
    unknownPlace: 'a place unknown',
  },
  {
    news: 'Fil de la course',
    nothing: 'Il ne s’est encore rien passé.',
    start: 'La course est lancée',
    reaches: 'atteint',
    backIn: 'revient dans',
    diesIn: (count: number) => (count === 1 ? 'meurt dans' : `meurt ${count} fois dans`),
    dies: (count: number) => (count === 1 ? 'meurt' : `meurt ${count} fois`),
    leads: 'prend la tête',
    finishes: (place: number) => (place === 1 ? 'termine 1er' : `termine ${place}e`),
    out: 'abandonne',
    unknownPlace: 'un lieu inconnu',
  },
);
