import { texts } from '../i18n/language.svelte';

export const t = texts(
  {
    play: 'Play',
    pause: 'Pause',
    again: 'Play again',
    seek: 'Position in the replay',
    speed: 'Speed',
    at: (time: string) => `Race time ${time}`,
  },
  {
    play: 'Lecture',
    pause: 'Pause',
    again: 'Revoir',
    seek: 'Position dans la rediffusion',
    speed: 'Vitesse',
    at: (time: string) => `Temps de course ${time}`,
  },
);
