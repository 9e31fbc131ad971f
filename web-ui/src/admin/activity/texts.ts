import { texts } from '$lib/i18n/language.svelte';

const statuses: Record<string, string> = {
  setup: 'Upcoming',
  running: 'Live',
  finished: 'Finished',
  active: 'Active',
  abandoned: 'Abandoned',
};
const statusesFr: Record<string, string> = {
  setup: 'À venir',
  running: 'En direct',
  finished: 'Terminée',
  active: 'En cours',
  abandoned: 'Abandonnée',
};
const deeds: Record<string, string> = {
  race_participant: 'raced in',
  race_organizer: 'organized',
  race_caster: 'cast',
  training: 'trained on',
};
const deedsFr: Record<string, string> = {
  race_participant: 'a couru dans',
  race_organizer: 'a organisé',
  race_caster: 'a commenté',
  training: 's’est entraîné sur',
};

export const t = texts(
  {
    label: 'What everybody did, newest first',
    who: 'Who',
    what: 'What',
    result: 'Result',
    status: 'Status',
    when: 'When',
    none: 'Nothing has happened yet',
    statuses,
    deeds,
    entered: 'entered',
    place: (place: number, of: number) => `P${place} of ${of}`,
    players: (count: number) => (count === 1 ? '1 player' : `${count} players`),
    deaths: (count: number) => (count === 1 ? '1 death' : `${count} deaths`),
    slow: 'Slow run',
  },
  {
    label: 'Ce que chacun a fait, du plus récent au plus ancien',
    who: 'Qui',
    what: 'Quoi',
    result: 'Résultat',
    status: 'Statut',
    when: 'Quand',
    none: 'Il ne s’est encore rien passé',
    statuses: statusesFr,
    deeds: deedsFr,
    entered: 's’est inscrit à',
    place: (place: number, of: number) => `P${place} sur ${of}`,
    players: (count: number) => (count === 1 ? '1 joueur' : `${count} joueurs`),
    deaths: (count: number) => (count === 1 ? '1 mort' : `${count} morts`),
    slow: 'Sans chrono',
  },
);
