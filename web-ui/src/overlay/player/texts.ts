import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    layer: (progress: string) => `Layer ${progress}`,
    leader: 'Leader',
    winner: 'Winner',
    noLogin: 'The address names no player: add ?login=…',
    notInRace: (login: string) => `${login} is not in this race.`,
  },
  {
    layer: (progress: string) => `Étage ${progress}`,
    leader: 'En tête',
    winner: 'Vainqueur',
    noLogin: 'L’adresse ne nomme personne : ajoutez ?login=…',
    notInRace: (login: string) => `${login} ne participe pas à cette course.`,
  },
);
