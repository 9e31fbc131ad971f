import type { RebuildProgress } from '$lib/api/types';
import { texts } from '$lib/i18n/language.svelte';

type State = RebuildProgress['state'];
const states: Record<State, string> = {
  never: 'Never',
  requested: 'Requested',
  running: 'Rebuilding',
  comparing: 'Comparing',
  done: 'Done',
  failed: 'Failed',
};
const statesFr: Record<State, string> = {
  never: 'Jamais',
  requested: 'Demandée',
  running: 'En cours',
  comparing: 'Comparaison',
  done: 'Terminée',
  failed: 'Échec',
};

export const t = texts(
  {
    intro:
      'What the pages show is read from these views. Each is made of the events alone and can be made again from the first one; readers keep the old view until the new one is complete.',
    label: 'Read models',
    name: 'View',
    position: 'Position',
    caughtUp: 'Up to date',
    behind: (count: number) => `${count} behind`,
    lastRebuild: 'Last rebuild',
    states,
    rebuild: 'Rebuild…',
    ask: (name: string) => `Rebuild ${name} from the events?`,
    means:
      'All events are read again and the result is compared with what is shown now. The server works harder meanwhile; nobody has to wait.',
    confirm: 'Rebuild',
    progress: (position: number, head: number) => `${position} of ${head} events`,
    pace: (perSecond: number) => `${perSecond} events/s`,
    same: (compared: number) => `${compared} documents compared, all the same`,
    differs: (differing: number, missing: number, compared: number) =>
      `${differing} of ${compared} documents differ, ${missing} are missing`,
    changedSince: (count: number) => `${count} changed meanwhile`,
    checksums: 'Checksums before and after',
    failed: 'The views cannot be listed right now',
    tryAgain: 'Try again',
    loading: 'Loading…',
    none: 'This server names no views',
  },
  {
    intro:
      'Les pages lisent leurs données dans ces vues. Chacune ne dépend que des événements et peut être refaite depuis le premier ; l’ancienne reste lisible jusqu’à ce que la nouvelle soit complète.',
    label: 'Modèles de lecture',
    name: 'Vue',
    position: 'Position',
    caughtUp: 'À jour',
    behind: (count: number) => `${count} de retard`,
    lastRebuild: 'Dernière reconstruction',
    states: statesFr,
    rebuild: 'Reconstruire…',
    ask: (name: string) => `Reconstruire ${name} à partir des événements ?`,
    means:
      'Tous les événements sont relus et le résultat est comparé à ce qui est affiché. Le serveur travaille davantage pendant ce temps ; personne n’a à attendre.',
    confirm: 'Reconstruire',
    progress: (position: number, head: number) => `${position} événements sur ${head}`,
    pace: (perSecond: number) => `${perSecond} événements/s`,
    same: (compared: number) => `${compared} documents comparés, tous identiques`,
    differs: (differing: number, missing: number, compared: number) =>
      `${differing} documents sur ${compared} diffèrent, ${missing} manquent`,
    changedSince: (count: number) => `${count} modifiés entre-temps`,
    checksums: 'Sommes de contrôle avant et après',
    failed: 'Impossible de lister les vues pour le moment',
    tryAgain: 'Réessayer',
    loading: 'Chargement…',
    none: 'Ce serveur ne nomme aucune vue',
  },
);
