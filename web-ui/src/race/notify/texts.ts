import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    on: 'Tell me before the start',
    off: 'You will be told',
    hint: 'By a notification, as long as this page stays open somewhere.',
    silentHint: 'Your browser shows no notifications of this page: its title will blink instead.',
    released: (race: string) => ({
      title: 'Seeds are out',
      body: `${race}: get your package and connect your game.`,
    }),
    countdown: (race: string) => ({ title: 'The race is about to start', body: `${race} counts down.` }),
    started: (race: string) => ({ title: 'The race is on', body: `${race} has started.` }),
  },
  {
    on: 'Me prévenir avant le départ',
    off: 'Vous serez prévenu',
    hint: 'Par une notification, tant que cette page reste ouverte quelque part.',
    silentHint: 'Votre navigateur ne montre pas de notification de cette page : son titre clignotera.',
    released: (race: string) => ({
      title: 'Seeds publiées',
      body: `${race} : téléchargez votre pack et connectez votre jeu.`,
    }),
    countdown: (race: string) => ({ title: 'Le départ approche', body: `${race} : compte à rebours lancé.` }),
    started: (race: string) => ({ title: 'C’est parti', body: `${race} a commencé.` }),
  },
);
