import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    ghost: (index: number) => `Ghost ${index}`,
    ghosts: (count: number) => (count === 0 ? 'No ghosts yet' : count === 1 ? '1 ghost' : `${count} ghosts`),
    ghostsHint: 'Others who finished this seed, without their names.',
    ghostsFailed: 'The ghosts cannot be loaded.',
    tryAgain: 'Try again',
  },
  {
    ghost: (index: number) => `Fantôme ${index}`,
    ghosts: (count: number) =>
      count === 0 ? 'Pas encore de fantôme' : count === 1 ? '1 fantôme' : `${count} fantômes`,
    ghostsHint: 'D’autres qui ont terminé cette seed, sans leur nom.',
    ghostsFailed: 'Impossible de charger les fantômes.',
    tryAgain: 'Réessayer',
  },
);
