import type { PoolConfig } from '$lib/api/types';
import { t } from './texts';

const CARE_KINDS = [
  'Weapons',
  'Shields',
  'Catalysts',
  'Talismans',
  'Sorceries',
  'Incantations',
  'Crystal Tears',
  'Ashes of War',
  'Armor pieces',
] as const;

/** What a pool sets, as pairs to show; what it leaves open is not mentioned. */
export function poolFacts(config: PoolConfig): [string, string][] {
  const word = (value: boolean | null) => (value === null ? null : value ? t().yes : t().no);
  const number = (value: number | null, sign = '') => (value === null ? null : `${sign}${value}`);
  const layers = config.min_layers === null && config.max_layers === null;
  const all: [string, string | null][] = [
    [t().duration, config.estimated_duration],
    [t().layers, layers ? null : t().range(config.min_layers, config.max_layers)],
    [t().legacy, number(config.legacy_dungeons)],
    [t().tier, number(config.final_tier)],
    [t().majorBosses, config.major_boss_ratio],
    [t().bosses, word(config.randomize_bosses)],
    [t().items, word(config.items_randomized)],
    [t().difficulty, config.item_difficulty],
    [t().autoUpgrade, word(config.auto_upgrade_weapons)],
    [t().upgrade, number(config.weapon_upgrade, '+')],
    [t().requirements, word(config.remove_requirements)],
    [t().carePackage, word(config.care_package)],
  ];
  return all.filter((fact): fact is [string, string] => fact[1] !== null);
}

/** What a pool lists. */
export function poolLists(config: PoolConfig): [string, string[]][] {
  const all: [string, string[]][] = [
    [t().starting, config.starting_items ?? []],
    [t().careItems, (config.care_package_items ?? []).map(counted)],
    [t().notes, config.nerf_gargoyles === true ? [t().gargoyles] : []],
  ];
  return all.filter((list) => list[1].length > 0);
}

/** The server says `1 Weapons`, as its clients know it: a count and one of few kinds. */
function counted(item: string): string {
  const [, count, kind] = /^(\d+) (.+)$/.exec(item) ?? [];
  const words = CARE_KINDS.find((known) => known === kind);
  return count === undefined || words === undefined
    ? item
    : `${count} ${t().care[words][count === '1' ? 0 : 1]}`;
}
