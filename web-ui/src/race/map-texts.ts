import { texts } from '$lib/i18n/language.svelte';
import type { MapKind } from '$lib/map/scene';

export const t = texts(
  {
    title: 'Map',
    loading: 'Loading the map…',
    about: {
      full: '',
      progressive: 'What you have discovered so far.',
      static: 'Only organizers and casters see it before the start.',
      anonymous: 'Names and types appear at the start.',
    } satisfies Record<MapKind, string>,
    showAll: 'Show all',
  },
  {
    title: 'Carte',
    loading: 'Chargement de la carte…',
    about: {
      full: '',
      progressive: 'Ce que vous avez découvert jusqu’ici.',
      static: 'Avant le départ, seuls l’organisation et les casters la voient.',
      anonymous: 'Les noms et les types apparaîtront au départ.',
    },
    showAll: 'Tout afficher',
  },
);
