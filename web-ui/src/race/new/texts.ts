import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    title: 'Create a race',

    name: 'Name',
    nameMissing: 'A race needs a name.',
    schedule: 'Scheduled start',
    scheduleHint: 'Optional: a race may also be started whenever everybody is there.',
    pool: 'Pool',
    part: 'Your part',
    play: 'I race too',
    playText: 'You get a place on the grid.',
    organize: 'I only organize',
    organizeText: 'You see the map of the seed, so you cannot join later.',
    cancel: 'Cancel',
    create: 'Create race',
    notYet: 'Every pool is out of seeds: no race can be created right now.',
    lacks: 'What is marked in red still lacks.',
    later: 'The race is being created. It appears in the list in a moment.',
    automaticFailed: 'The race is there, but its automatic start could not be set. Do so under “Edit race”.',

    loadingPools: 'Loading the pools…',
    noPools: 'This server has no race pool yet.',
    tryAgain: 'Try again',
    noSeeds: 'no seeds left',
    seeds: (count: number) => `${count} ${count === 1 ? 'seed' : 'seeds'}`,
    settings: 'Settings of the pool',
  },
  {
    title: 'Créer une course',

    name: 'Nom',
    nameMissing: 'Il faut un nom.',
    schedule: 'Départ prévu',
    scheduleHint: 'Facultatif : une course peut aussi partir dès que tout le monde est là.',
    pool: 'Pool',
    part: 'Votre rôle',
    play: 'Je cours aussi',
    playText: 'Vous avez une place sur la grille.',
    organize: 'J’organise seulement',
    organizeText: 'Vous voyez la carte de la seed et ne pourrez donc plus vous inscrire.',
    cancel: 'Annuler',
    create: 'Créer la course',
    notYet: 'Tous les pools sont à court de seeds : impossible de créer une course pour l’instant.',
    lacks: 'Il manque encore ce qui est marqué en rouge.',
    later: 'La course est en cours de création. Elle apparaît dans la liste dans un instant.',
    automaticFailed:
      'La course est créée, mais son départ automatique n’a pas pu être réglé. Faites-le par « Modifier la course ».',

    loadingPools: 'Chargement des pools…',
    noPools: 'Ce serveur n’a pas encore de pool de course.',
    tryAgain: 'Réessayer',
    noSeeds: 'plus de seeds',
    seeds: (count: number) => `${count} ${count === 1 ? 'seed' : 'seeds'}`,
    settings: 'Réglages du pool',
  },
);
