import { beforeEach, describe, expect, it } from 'vitest';
import { aPlayer } from './fixtures';
import { News } from './news.svelte';

describe('News', () => {
  let news: News;
  const ada = aPlayer('ada', { current_zone: 'a' });
  const see = (...players: (typeof ada)[]) => {
    news.see({ status: 'running', players });
  };
  const told = () => news.items.map(({ happening }) => happening);

  beforeEach(() => {
    news = new News();
    see(ada);
  });

  it('puts the newest first', () => {
    see({ ...ada, current_zone: 'b' });
    see({ ...ada, current_zone: 'c' });
    expect(told()).toMatchObject([{ node: 'c' }, { node: 'b' }]);
  });

  it('makes one line of the deaths of one struggle, and a new one later', () => {
    see({ ...ada, death_count: 1, igt_ms: 10_000 });
    const [first] = news.items;
    see({ ...ada, death_count: 3, igt_ms: 20_000 });
    expect(told()).toMatchObject([{ kind: 'deaths', count: 3 }]);
    expect(news.items[0]?.key).toBe(first?.key);
    see({ ...ada, death_count: 4, igt_ms: 200_000 });
    expect(told()).toMatchObject([{ count: 1 }, { count: 3 }]);
  });

  it('keeps no more than anybody would look at', () => {
    for (let step = 0; step < 100; step += 1) see({ ...ada, current_zone: `z${step}` });
    expect(news.items).toHaveLength(40);
    expect(told()[0]).toMatchObject({ node: 'z99' });
  });

  it('begins with what went on before', () => {
    const zone_history = [
      { node_id: 's', igt_ms: 0 },
      { node_id: 'a', igt_ms: 5 },
    ];
    const late = new News();
    late.see({ status: 'running', players: [{ ...ada, zone_history }] });
    expect(late.items).toMatchObject([{ happening: { kind: 'zone', node: 'a', igtMs: 5 } }]);
  });

  it('is empty again after a reset', () => {
    see({ ...ada, current_zone: 'b' });
    news.see({ status: 'setup', players: [ada] });
    expect(news.items).toEqual([]);
  });
});
