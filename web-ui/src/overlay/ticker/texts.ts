import { texts } from '$lib/i18n/language.svelte';

export const t = texts({ news: 'News of the race' }, { news: 'Fil de la course' });
