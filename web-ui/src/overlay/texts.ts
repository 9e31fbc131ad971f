import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    noSuchOverlay: 'There is no overlay at this address.',
    noSuchRace: 'This race does not exist any more.',
    noSignal: (since: string) => `no signal since ${since}`,
    live: 'LIVE',
    dsq: 'DSQ',
    readyCount: (ready: number, all: number) => `${ready}/${all} ready`,
    statuses: { registered: 'not ready', ready: 'ready', playing: '', finished: '', abandoned: 'DNF' },
  },
  {
    noSuchOverlay: 'Aucun overlay à cette adresse.',
    noSuchRace: 'Cette course n’existe plus.',
    noSignal: (since: string) => `pas de signal depuis ${since}`,
    live: 'LIVE',
    dsq: 'DSQ',
    readyCount: (ready: number, all: number) => `${ready}/${all} prêts`,
    statuses: { registered: 'pas prêt', ready: 'prêt', playing: '', finished: '', abandoned: 'DNF' },
  },
);
