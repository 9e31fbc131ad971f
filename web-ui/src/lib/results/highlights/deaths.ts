import type { Deed, Field } from './field';
import { best, type Finding, finding } from './finding';

const deathsOf = (deeds: readonly Deed[]) => deeds.reduce((sum, { deaths }) => sum + deaths, 0);

export function graveyard(field: Field): Finding | null {
  const found = best(field.nodes, ([, deeds]) => deathsOf(deeds));
  if (!found) return null;
  const [node, deeds] = found;
  const deaths = deathsOf(deeds);
  if (deaths < 3) return null;
  const fallen = deeds.filter((deed) => deed.deaths > 0).map(({ runner }) => runner);
  return finding('graveyard', 8 * deaths, fallen, { node, figure: deaths });
}

export function deathZone(field: Field): Finding | null {
  const found = best(
    field.nodes.flatMap(([, deeds]) => deeds),
    ({ deaths }) => deaths,
  );
  if (!found || found.deaths < 3) return null;
  return finding('death_zone', 10 * found.deaths, [found.runner], { node: found.node, figure: found.deaths });
}

/** Who came through everything that is hard without dying. */
export function deathless(field: Field): Finding | null {
  const hard = field.runners.map((runner) => ({
    runner,
    stays: field
      .stays(runner)
      .filter(({ node, outcome }) => outcome === 'cleared' && field.course.tier(node) >= 3),
  }));
  const unscathed = hard.filter(({ stays }) => stays.every(({ deaths }) => deaths === 0));
  const found = best(unscathed, ({ stays }) => stays.length);
  if (!found || found.stays.length === 0) return null;
  const nodes = found.stays.length;
  return finding('deathless', 50 + 10 * nodes, [found.runner], { figure: nodes });
}

/** Who did well although they died a lot. */
export function comebackKid(field: Field): Finding | null {
  const { finishers } = field;
  if (finishers.length < 2) return null;
  const better = finishers.slice(0, Math.ceil(finishers.length / 2));
  const found = best(better, ({ deaths }) => deaths);
  if (!found || found.deaths < 5) return null;
  const rank = finishers.indexOf(found) + 1;
  const score = 5 * found.deaths + 10 * (finishers.length - rank);
  return finding('comeback_kid', score, [found], { figure: found.deaths, other: rank });
}

/** Where most gave up. */
export function rageInducer(field: Field): Finding | null {
  const found = best(field.nodes, ([, deeds]) => field.ending(deeds, 'abandoned').length);
  if (!found) return null;
  const gone = field.ending(found[1], 'abandoned').map(({ runner }) => runner);
  if (gone.length < 2) return null;
  return finding('rage_inducer', 40 * gone.length, gone, { node: found[0], figure: gone.length });
}
