import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    title: 'Replay',
    order: 'Order at this moment',
    more: (count: number) => `and ${count} more`,
    leads: (name: string) => `${name} leads`,
    change: (name: string, time: string) => `${name} takes the lead at ${time}`,
    loading: 'Fetching what happened…',
    failed: 'What happened could not be fetched; deaths are shown spread over each visit.',
    nothing: 'There is nothing to show again: nobody’s way was recorded.',
  },
  {
    title: 'Revoir la course',
    order: 'Ordre à cet instant',
    more: (count: number) => (count < 2 ? `et ${count} autre` : `et ${count} autres`),
    leads: (name: string) => `${name} mène`,
    change: (name: string, time: string) => `${name} prend la tête à ${time}`,
    loading: 'Récupération des événements…',
    failed: 'Les événements n’ont pas pu être récupérés ; les morts sont réparties sur chaque visite.',
    nothing: 'Rien à revoir : aucun parcours n’a été enregistré.',
  },
);
