import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    add: 'New tournament',
    none: 'No tournament yet',
    noneHint: 'Those who manage tournaments can begin one.',
    active: 'Under way',
    over: 'Over',
  },
  {
    add: 'Nouveau tournoi',
    none: 'Aucun tournoi pour l’instant',
    noneHint: 'Les responsables de tournois peuvent en commencer un.',
    active: 'En cours',
    over: 'Terminés',
  },
);
