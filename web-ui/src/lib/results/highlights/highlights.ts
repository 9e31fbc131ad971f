import type { Course } from '../course';
import type { Runner } from '../runner';
import { dominant, earlyExit, leadChanges, photoFinish } from './competitive';
import { comebackKid, deathless, deathZone, graveyard, rageInducer } from './deaths';
import { Field } from './field';
import { CATEGORIES, type Finding } from './finding';
import { detour, hardPass, roadLessTraveled, sameBrain } from './path';
import { fastStarter, speedDemon, sprintFinal, zoneWall } from './speed';

const AT_MOST = 6;
const OF_A_CATEGORY = 2;

const DETECTORS: readonly ((field: Field) => Finding | null)[] = [
  speedDemon,
  zoneWall,
  fastStarter,
  sprintFinal,
  graveyard,
  deathZone,
  deathless,
  comebackKid,
  roadLessTraveled,
  sameBrain,
  detour,
  photoFinish,
  leadChanges,
  dominant,
  hardPass,
  rageInducer,
  earlyExit,
];

/** What is worth telling of a race that is over, the best first (domain §15); nothing of a race of one. */
export function highlightsOf(runners: readonly Runner[], course: Course): Finding[] {
  if (runners.length < 2) return [];
  const field = new Field(runners, course);
  const found = DETECTORS.map((detect) => detect(field)).filter((one) => one !== null);
  const taken: Finding[] = [];
  for (const one of found.toSorted((a, b) => b.score - a.score)) {
    const same = taken.filter(({ type }) => CATEGORIES[type] === CATEGORIES[one.type]);
    if (same.length < OF_A_CATEGORY && taken.length < AT_MOST) taken.push(one);
  }
  return taken;
}
