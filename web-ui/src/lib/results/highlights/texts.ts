import { texts } from '../../i18n/language.svelte';
import { formatIgt } from '../../format/time';
import type { HighlightType } from './finding';
import { listed, type Piece, say } from './story';

/** What a highlight's sentence is made of. */
export interface Told {
  /** Everybody it is about, the first one most. */
  players: readonly Piece[];
  first: Piece;
  zone: Piece;
  figure: number;
  other: number;
}

type Tell = (told: Told) => Piece[];
type Words = Record<HighlightType, { title: string; tell: Tell }>;

const time = (ms: number) => formatIgt(Math.round(ms));
const percent = (share: number) => `${Math.round(share * 100)} %`;

const en: Words = {
  speed_demon: {
    title: 'Speed demon',
    tell: ({ first, zone, figure, other }) =>
      say`${first} was through ${zone} in ${time(figure)}, where the others took ${time(other)} on average.`,
  },
  zone_wall: {
    title: 'Hit the wall',
    tell: ({ first, zone, figure, other }) =>
      say`${zone} held ${first} up for ${time(figure)}; the average was ${time(other)}.`,
  },
  fast_starter: {
    title: 'Fast starter',
    tell: ({ first, figure }) => say`${first} had the first steps behind them after ${time(figure)}.`,
  },
  sprint_final: {
    title: 'Final sprint',
    tell: ({ first, figure }) => say`Nobody beat the hardest part quicker than ${first}: ${time(figure)}.`,
  },
  graveyard: {
    title: 'Graveyard',
    tell: ({ zone, figure }) => say`${zone} cost ${figure} lives in all.`,
  },
  death_zone: {
    title: 'Death zone',
    tell: ({ first, zone, figure }) => say`${first} died ${figure} times in ${zone}.`,
  },
  deathless: {
    title: 'Deathless',
    tell: ({ first, figure }) => say`${first} came through ${figure} hard zones without a scratch.`,
  },
  comeback_kid: {
    title: 'Comeback kid',
    tell: ({ first, figure, other }) => say`${figure} deaths, and still place ${other} for ${first}.`,
  },
  rage_inducer: {
    title: 'Too much',
    tell: ({ players, zone }) => say`${zone} made ${listed(players, 'and')} give up.`,
  },
  road_less_traveled: {
    title: 'Road less travelled',
    tell: ({ first, figure }) =>
      say`${first} went a way of their own: ${percent(figure)} of it nobody else's.`,
  },
  same_brain: {
    title: 'Same brain',
    tell: ({ players, figure }) =>
      say`${listed(players, 'and')} took the very same way through ${figure} zones.`,
  },
  detour: {
    title: 'Scenic route',
    tell: ({ first, figure, other }) =>
      say`${first} saw ${figure} zones, the others ${other.toFixed(1)} on average.`,
  },
  hard_pass: {
    title: 'Hard pass',
    tell: ({ players, zone }) => say`${listed(players, 'and')} took one look at ${zone} and turned back.`,
  },
  photo_finish: {
    title: 'Photo finish',
    tell: ({ players, figure }) =>
      say`${(figure / 1000).toFixed(1)} seconds between ${listed(players, 'and')}.`,
  },
  lead_changes: {
    title: 'Wheel to wheel',
    tell: ({ players, figure }) => say`The lead changed ${figure} times between ${listed(players, 'and')}.`,
  },
  dominant: {
    title: 'Start to finish',
    tell: ({ first, figure }) => say`${first} was the first on every one of ${figure} layers.`,
  },
  early_exit: {
    title: 'Early exit',
    tell: ({ first, figure }) => say`${first} left the race after ${time(figure)}.`,
  },
};

const fr: Words = {
  speed_demon: {
    title: 'Bolide',
    tell: ({ first, zone, figure, other }) =>
      say`${first} a traversé ${zone} en ${time(figure)}, contre ${time(other)} en moyenne.`,
  },
  zone_wall: {
    title: 'Face au mur',
    tell: ({ first, zone, figure, other }) =>
      say`${zone} a retenu ${first} pendant ${time(figure)} ; la moyenne est de ${time(other)}.`,
  },
  fast_starter: {
    title: 'Départ canon',
    tell: ({ first, figure }) => say`${first} en avait fini avec le début après ${time(figure)}.`,
  },
  sprint_final: {
    title: 'Sprint final',
    tell: ({ first, figure }) =>
      say`Personne n’a bouclé le plus dur aussi vite que ${first} : ${time(figure)}.`,
  },
  graveyard: {
    title: 'Cimetière',
    tell: ({ zone, figure }) => say`${zone} a coûté ${figure} vies en tout.`,
  },
  death_zone: {
    title: 'Zone de mort',
    tell: ({ first, zone, figure }) => say`${first} est mort ${figure} fois dans ${zone}.`,
  },
  deathless: {
    title: 'Sans une égratignure',
    tell: ({ first, figure }) => say`${first} a passé ${figure} zones difficiles sans mourir.`,
  },
  comeback_kid: {
    title: 'Remontée',
    tell: ({ first, figure, other }) => say`${figure} morts, et pourtant la place ${other} pour ${first}.`,
  },
  rage_inducer: {
    title: 'La goutte de trop',
    tell: ({ players, zone }) => say`${zone} a fait abandonner ${listed(players, 'et')}.`,
  },
  road_less_traveled: {
    title: 'Hors des sentiers battus',
    tell: ({ first, figure }) =>
      say`${first} a suivi sa propre voie : ${percent(figure)} à l’écart des autres.`,
  },
  same_brain: {
    title: 'Même cerveau',
    tell: ({ players, figure }) =>
      say`${listed(players, 'et')} ont pris exactement le même chemin à travers ${figure} zones.`,
  },
  detour: {
    title: 'Route touristique',
    tell: ({ first, figure, other }) =>
      say`${first} a vu ${figure} zones, contre ${other.toFixed(1)} en moyenne.`,
  },
  hard_pass: {
    title: 'Sans façon',
    tell: ({ players, zone }) => say`${listed(players, 'et')} ont jeté un œil à ${zone} et fait demi-tour.`,
  },
  photo_finish: {
    title: 'Photo-finish',
    tell: ({ players, figure }) =>
      say`${(figure / 1000).toFixed(1)} secondes entre ${listed(players, 'et')}.`,
  },
  lead_changes: {
    title: 'Au coude à coude',
    tell: ({ players, figure }) => say`La tête a changé ${figure} fois entre ${listed(players, 'et')}.`,
  },
  dominant: {
    title: 'De bout en bout',
    tell: ({ first, figure }) => say`${first} est arrivé en premier sur chacune des ${figure} couches.`,
  },
  early_exit: {
    title: 'Sortie prématurée',
    tell: ({ first, figure }) => say`${first} a quitté la course après ${time(figure)}.`,
  },
};

export const t = texts(en, fr);
