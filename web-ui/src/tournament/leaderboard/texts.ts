import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    label: 'Leaderboard',
    rank: 'Place',
    estimate: 'Estimate',
    estimateHint: 'The mean over finished runs alone; the score counts missing runs as zero.',
    finished: 'Finished',
    forfeited: 'Forfeited',
    left: 'Open',
    none: 'Nobody has played yet',
    noneHint: 'The first run opens the leaderboard.',
    hiddenHint: 'It is shown when the tournament is over.',
    hidden: 'Results are hidden',
    you: 'you',
  },
  {
    label: 'Classement',
    rank: 'Place',
    estimate: 'Estimation',
    estimateHint: 'La moyenne des seules runs terminées ; le score compte zéro pour celles qui manquent.',
    finished: 'Terminées',
    forfeited: 'Abandons',
    left: 'À jouer',
    none: 'Personne n’a encore joué',
    noneHint: 'La première run ouvrira le classement.',
    hiddenHint: 'Il sera montré à la fin du tournoi.',
    hidden: 'Les résultats sont cachés',
    you: 'vous',
  },
);
