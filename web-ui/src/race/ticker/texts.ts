import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    title: 'Ticker',
    list: 'What happened, newest first',
    ofSelected: 'Selected players only',
    empty: 'Nothing has happened yet.',
    loading: 'Fetching what happened so far…',
    failed: (why: string) => `What happened before cannot be shown. ${why}`,
    tryAgain: 'Try again',
    more: (count: number) => `and ${count} earlier`,
    pick: 'Selects the player and shows this instant',
    pickPlayer: 'Selects the player',
    pickInstant: 'Shows this instant',
    leads: (name: string) => `${name} takes the lead.`,
    finished: (names: readonly string[]) =>
      names.length > 3
        ? `${names.length} players finished.`
        : `${new Intl.ListFormat('en').format(names)} finished.`,
  },
  {
    title: 'Fil de la course',
    list: 'Ce qui s’est passé, du plus récent au plus ancien',
    ofSelected: 'Joueurs sélectionnés uniquement',
    empty: 'Il ne s’est encore rien passé.',
    loading: 'Chargement de ce qui s’est passé…',
    failed: (why: string) => `Impossible d’afficher ce qui précède. ${why}`,
    tryAgain: 'Réessayer',
    more: (count: number) => `et ${count} plus anciens`,
    pick: 'Sélectionne le joueur et montre cet instant',
    pickPlayer: 'Sélectionne le joueur',
    pickInstant: 'Montre cet instant',
    leads: (name: string) => `${name} prend la tête.`,
    finished: (names: readonly string[]) =>
      names.length > 3
        ? `${names.length} joueurs ont terminé.`
        : `${new Intl.ListFormat('fr').format(names)} ${names.length === 1 ? 'a' : 'ont'} terminé.`,
  },
);
