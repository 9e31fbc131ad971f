import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    replay: 'Replay of the run',
    play: 'Play',
    pause: 'Pause',
    again: 'Play again',
    position: 'Position in the replay',
    speed: 'Speed',
    ghost: (index: number) => `Ghost ${index}`,
    ghosts: (count: number) => (count === 0 ? 'No ghosts yet' : count === 1 ? '1 ghost' : `${count} ghosts`),
    ghostsHint: 'Others who finished this seed, without their names.',
    ghostsFailed: 'The ghosts cannot be loaded.',
    tryAgain: 'Try again',
  },
  {
    replay: 'Rediffusion du parcours',
    play: 'Lire',
    pause: 'Pause',
    again: 'Revoir',
    position: 'Position dans la rediffusion',
    speed: 'Vitesse',
    ghost: (index: number) => `Fantôme ${index}`,
    ghosts: (count: number) =>
      count === 0 ? 'Pas encore de fantôme' : count === 1 ? '1 fantôme' : `${count} fantômes`,
    ghostsHint: 'D’autres qui ont terminé cette seed, sans leur nom.',
    ghostsFailed: 'Impossible de charger les fantômes.',
    tryAgain: 'Réessayer',
  },
);
