import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    runsOf: (name: string) => `Runs of ${name}`,
    runs: 'Runs',
    back: 'Leaderboard',
    hidden: 'Results are hidden',
    hiddenHint: 'Runs of others are shown when the tournament is over.',
    none: 'No run yet',
  },
  {
    runsOf: (name) => `Runs de ${name}`,
    runs: 'Runs',
    back: 'Classement',
    hidden: 'Les résultats sont cachés',
    hiddenHint: 'Les runs des autres seront montrées à la fin du tournoi.',
    none: 'Aucune run pour l’instant',
  },
);
