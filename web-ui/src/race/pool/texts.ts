import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    title: 'Pool settings',
    duration: 'Duration',
    legacy: 'Legacy dungeons',
    layers: 'Layers',
    tier: 'Final tier',
    carePackage: 'Care package',
    upgrade: 'Weapon upgrade',
    items: 'Items randomized',
    autoUpgrade: 'Auto-upgrade weapons',
    requirements: 'No stat requirements',
    difficulty: 'Item difficulty',
    majorBosses: 'Major bosses',
    bosses: 'Boss shuffle',
    yes: 'yes',
    no: 'no',
    starting: 'Starting items',
    careItems: 'Care package contents',
    /** One of them, several of them. */
    care: {
      Weapons: ['weapon', 'weapons'],
      Shields: ['shield', 'shields'],
      Catalysts: ['catalyst', 'catalysts'],
      Talismans: ['talisman', 'talismans'],
      Sorceries: ['sorcery', 'sorceries'],
      Incantations: ['incantation', 'incantations'],
      'Crystal Tears': ['crystal tear', 'crystal tears'],
      'Ashes of War': ['ash of war', 'ashes of war'],
      'Armor pieces': ['piece of armor', 'pieces of armor'],
    },
    notes: 'Also',
    gargoyles: 'Gargoyle poison disabled',
    range: (min: number | null, max: number | null) => {
      if (min === null) return `up to ${max ?? '?'}`;
      return max === null ? `from ${min}` : min === max ? String(min) : `${min}–${max}`;
    },
  },
  {
    title: 'Réglages du pool',
    duration: 'Durée',
    legacy: 'Donjons principaux',
    layers: 'Étages',
    tier: 'Palier final',
    carePackage: 'Colis de départ',
    upgrade: 'Amélioration des armes',
    items: 'Objets mélangés',
    autoUpgrade: 'Armes améliorées d’office',
    requirements: 'Sans prérequis de stats',
    difficulty: 'Difficulté des objets',
    majorBosses: 'Boss majeurs',
    bosses: 'Boss mélangés',
    yes: 'oui',
    no: 'non',
    starting: 'Objets de départ',
    careItems: 'Contenu du colis',
    care: {
      Weapons: ['arme', 'armes'],
      Shields: ['bouclier', 'boucliers'],
      Catalysts: ['catalyseur', 'catalyseurs'],
      Talismans: ['talisman', 'talismans'],
      Sorceries: ['sorcellerie', 'sorcelleries'],
      Incantations: ['incantation', 'incantations'],
      'Crystal Tears': ['larme de cristal', 'larmes de cristal'],
      'Ashes of War': ['cendre de guerre', 'cendres de guerre'],
      'Armor pieces': ['pièce d’armure', 'pièces d’armure'],
    },
    notes: 'À savoir',
    gargoyles: 'Poison des gargouilles désactivé',
    range: (min: number | null, max: number | null) => {
      if (min === null) return `jusqu’à ${max ?? '?'}`;
      return max === null ? `à partir de ${min}` : min === max ? String(min) : `${min} à ${max}`;
    },
  },
);
