import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    title: 'Gaps',
    views: { chart: 'Chart', splits: 'Splits' },
    view: 'How gaps are shown',
    about: 'Behind the leader on entering each layer',
    chart: (names: string) => `Gap to the leader by layer: ${names}. The splits hold the figures.`,
    table: 'In-game time on entering each layer',
    player: 'Player',
    layer: (layer: number) => `L${layer}`,
    finish: 'Finish',
    best: 'best',
    notYet: 'not yet',
    empty: 'Gaps appear once a player is through the first layer.',
    none: 'There is no leader to compare with. See the splits.',
  },
  {
    title: 'Écarts',
    views: { chart: 'Graphique', splits: 'Temps' },
    view: 'Affichage des écarts',
    about: 'Retard sur le leader à l’entrée de chaque étage',
    chart: (names: string) => `Écart au leader par étage : ${names}. Les chiffres sont sous « Temps ».`,
    table: 'Temps de jeu à l’entrée de chaque étage',
    player: 'Joueur',
    layer: (layer: number) => `É${layer}`,
    finish: 'Arrivée',
    best: 'meilleur temps',
    notYet: 'pas encore',
    empty: 'Les écarts apparaissent dès qu’un joueur a passé le premier étage.',
    none: 'Pas de leader à qui se comparer. Voir les temps.',
  },
);
