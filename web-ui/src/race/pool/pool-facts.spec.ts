import { describe, expect, it } from 'vitest';
import { aPoolConfig } from '$lib/live/fixtures';
import { poolFacts, poolLists } from './pool-facts';

describe('what a pool sets', () => {
  it('leaves out what the pool leaves open', () => {
    expect(poolFacts(aPoolConfig())).toEqual([]);
    expect(poolLists(aPoolConfig({ starting_items: [], nerf_gargoyles: false }))).toEqual([]);
  });

  it('tells yes and no apart from nothing', () => {
    const facts = poolFacts(aPoolConfig({ care_package: false, randomize_bosses: true }));
    expect(facts).toEqual([
      ['Boss shuffle', 'yes'],
      ['Care package', 'no'],
    ]);
  });

  it('writes numbers as people read them', () => {
    const facts = Object.fromEntries(
      poolFacts(aPoolConfig({ min_layers: 10, max_layers: 14, weapon_upgrade: 3, final_tier: 17 })),
    );
    expect(facts).toEqual({ Layers: '10–14', 'Final tier': '17', 'Weapon upgrade': '+3' });
    const layers = (min_layers: number | null, max_layers: number | null) =>
      poolFacts(aPoolConfig({ min_layers, max_layers }))[0]?.[1];
    expect([layers(8, 8), layers(8, null), layers(null, 9)]).toEqual(['8', 'from 8', 'up to 9']);
  });

  it('lists what players begin with', () => {
    const lists = poolLists(
      aPoolConfig({ starting_items: ['Lantern'], care_package_items: ['3 Ashes'], nerf_gargoyles: true }),
    );
    expect(lists).toEqual([
      ['Starting items', ['Lantern']],
      ['Care package contents', ['3 Ashes']],
      ['Also', ['Gargoyle poison disabled']],
    ]);
  });

  it('counts one of a kind as one, and leaves alone what it does not know', () => {
    const items = ['1 Weapons', '2 Weapons', '1 Ashes of War', '11 Armor pieces', '1 Lanterns', 'Lantern'];
    expect(poolLists(aPoolConfig({ care_package_items: items }))[0]?.[1]).toEqual([
      '1 weapon',
      '2 weapons',
      '1 ash of war',
      '11 pieces of armor',
      '1 Lanterns',
      'Lantern',
    ]);
  });
});
