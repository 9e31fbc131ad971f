import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  { hint: 'Markdown: **bold**, lists, links.' },
  { hint: 'Markdown : **gras**, listes, liens.' },
);
