import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    figures: 'The race in figures',
    winner: 'Winning time',
    slowest: 'Last finisher',
    deaths: 'Deaths a player',
    finishers: 'Finishers',
    highlights: 'Highlights',
    showZone: (name: string) => `Show ${name} on the map`,
    takeAlong: 'Results to take along',
    view: 'What the map shows',
    map: 'Map',
    replay: 'Replay',
  },
  {
    figures: 'La course en chiffres',
    winner: 'Temps du vainqueur',
    slowest: 'Dernier arrivé',
    deaths: 'Morts par joueur',
    finishers: 'À l’arrivée',
    highlights: 'Temps forts',
    showZone: (name: string) => `Montrer ${name} sur la carte`,
    takeAlong: 'Résultats à emporter',
    view: 'Ce que montre la carte',
    map: 'Carte',
    replay: 'Revoir',
  },
);
