import { texts } from '$lib/i18n/language.svelte';
import type { Order } from './arrange';

const orders: Record<Order, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  fastest: 'Fastest first',
  score: 'Best score first',
};
const ordersFr: typeof orders = {
  newest: 'Plus récentes d’abord',
  oldest: 'Plus anciennes d’abord',
  fastest: 'Plus rapides d’abord',
  score: 'Meilleur score d’abord',
};

export const t = texts(
  {
    label: 'Runs',
    all: 'All',
    order: 'Order',
    orders,
    none: 'No run yet',
    noneHint: 'Start one when it suits you.',
    nothing: 'No run of that kind',
    open: 'Open',
    flagged: 'Asked for a look',
    video: 'Video',
  },
  {
    label: 'Runs',
    all: 'Toutes',
    order: 'Ordre',
    orders: ordersFr,
    none: 'Aucune run pour l’instant',
    noneHint: 'Commencez-en une quand vous voulez.',
    nothing: 'Aucune run de ce genre',
    open: 'Ouvrir',
    flagged: 'Demande un examen',
    video: 'Vidéo',
  },
);
