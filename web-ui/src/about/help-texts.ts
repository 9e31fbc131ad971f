import { texts } from '$lib/i18n/language.svelte';
import type { Chapter } from './article';
import { chapters as en } from './help-en';
import { chapters as fr } from './help-fr';

interface Help {
  title: string;
  lead: string;
  contents: string;
  chapters: readonly Chapter[];
}

export const t = texts<Help>(
  {
    title: 'Help',
    lead: 'How a race goes, for whoever watches, plays, casts or organizes it.',
    contents: 'On this page',
    chapters: en,
  },
  {
    title: 'Aide',
    lead: 'Le déroulement d’une course, pour qui la regarde, la joue, la commente ou l’organise.',
    contents: 'Sur cette page',
    chapters: fr,
  },
);
