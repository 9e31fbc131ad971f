import type { Field } from './field';
import { best, type Finding, finding, mean } from './finding';

export function roadLessTraveled(field: Field): Finding | null {
  if (field.runners.length < 3) return null;
  const ways = field.runners.map((runner) => ({ runner, way: field.way(runner) }));
  const alone = ways
    .filter(({ way }) => way.length >= 2)
    .map(({ runner, way }) => {
      const others = ways.filter((other) => other.runner !== runner);
      const shared = others.map(
        (other) => way.filter((node) => other.way.includes(node)).length / way.length,
      );
      return { runner, value: 1 - mean(shared) };
    });
  const found = best(alone, ({ value }) => value);
  if (!found || found.value < 0.3) return null;
  return finding('road_less_traveled', 80 * found.value, [found.runner], { figure: found.value });
}

export function sameBrain(field: Field): Finding | null {
  const { runners } = field;
  for (const [i, one] of runners.entries()) {
    const way = field.way(one);
    if (way.length < 2) continue;
    const other = runners
      .slice(i + 1)
      .find((candidate) => field.way(candidate).join('\n') === way.join('\n'));
    if (other) return finding('same_brain', 40 + 8 * way.length, [one, other], { figure: way.length });
  }
  return null;
}

export function detour(field: Field): Finding | null {
  const counts = field.runners.map((runner) => ({ runner, nodes: field.way(runner).length }));
  const average = mean(counts.map(({ nodes }) => nodes));
  const found = best(counts, ({ nodes }) => nodes);
  if (!found || found.nodes < 4 || found.nodes <= 1.3 * average) return null;
  return finding('detour', (30 * found.nodes) / average, [found.runner], {
    figure: found.nodes,
    other: average,
  });
}

/** The zone that most turned their back on. */
export function hardPass(field: Field): Finding | null {
  const found = best(field.nodes, ([, deeds]) => field.ending(deeds, 'backed').length);
  if (!found) return null;
  const [node, deeds] = found;
  const backed = field.ending(deeds, 'backed').map(({ runner }) => runner);
  if (backed.length < 2) return null;
  const score = 15 * backed.length * field.course.tier(node);
  return finding('hard_pass', score, backed, { node, figure: backed.length });
}
