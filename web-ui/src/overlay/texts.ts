import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    noSuchOverlay: 'There is no overlay at this address.',
    noSuchRace: 'This race does not exist any more.',
    noSignal: (since: string) => `no signal since ${since}`,
    layer: (progress: string) => `Layer ${progress}`,
    live: 'LIVE',
    dsq: 'DSQ',
    readyCount: (ready: number, all: number) => `${ready}/${all} ready`,
    statuses: { registered: 'not ready', ready: 'ready', playing: '', finished: '', abandoned: 'DNF' },
    first: (status: string) => (status === 'finished' ? 'Winner' : 'Leader'),
    noLogin: 'The address names no player: add ?login=…',
    notInRace: (login: string) => `${login} is not in this race.`,
  },
  {
    noSuchOverlay: 'Aucun overlay à cette adresse.',
    noSuchRace: 'Cette course n’existe plus.',
    noSignal: (since: string) => `pas de signal depuis ${since}`,
    layer: (progress: string) => `Étage ${progress}`,
    live: 'LIVE',
    dsq: 'DSQ',
    readyCount: (ready: number, all: number) => `${ready}/${all} prêts`,
    statuses: { registered: 'pas prêt', ready: 'prêt', playing: '', finished: '', abandoned: 'DNF' },
    first: (status: string) => (status === 'finished' ? 'Vainqueur' : 'En tête'),
    noLogin: 'L’adresse ne nomme personne : ajoutez ?login=…',
    notInRace: (login: string) => `${login} ne participe pas à cette course.`,
  },
);
