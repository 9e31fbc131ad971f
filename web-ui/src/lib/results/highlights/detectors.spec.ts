import { describe, expect, it } from 'vitest';
import { aRunner, course } from '../fixtures';
import type { Runner } from '../runner';
import { dominant, earlyExit, leadChanges, photoFinish } from './competitive';
import { comebackKid, deathless, deathZone, graveyard, rageInducer } from './deaths';
import { Field } from './field';
import type { Finding } from './finding';
import { detour, hardPass, roadLessTraveled, sameBrain } from './path';
import { fastStarter, speedDemon, sprintFinal, zoneWall } from './speed';

type Detector = (field: Field) => Finding | null;
const find = (detect: Detector, ...runners: Runner[]) => detect(new Field(runners, course));
const about = (found: Finding | null) =>
  found && {
    who: found.runners.map(({ id }) => id),
    node: found.node,
    score: Math.round(found.score * 100) / 100,
  };

// Ada takes 20 s for a1, Bob 60 s: 40 s on average.
const ada = aRunner('ada', 'start@0 a1@10 a2@30 end@60', 100);
const bob = aRunner('bob', 'start@0 a1@10 a2@70 end@100', 130);

describe('speed', () => {
  it('speed demon: 20 s where 22.5 s are usual at tier 3 is 3.375, times 20', () => {
    const quick = aRunner('quick', 'start@0 a1@10 a2@30', 100, 'abandoned');
    const usual = aRunner('usual', 'start@0 a1@10 a2@35', 100, 'abandoned');
    expect(about(find(speedDemon, usual, quick))).toEqual({ who: ['quick'], node: 'a1', score: 67.5 });
    expect(find(speedDemon, ada)).toBeNull();
    const even = aRunner('cleo', 'start@0 b1@5 b2@50', 60, 'abandoned');
    expect(find(speedDemon, even, { ...even, id: 'dan' })?.score).toBe(60);
  });

  it('zone wall: 60 s where 40 s are usual at tier 3 is 4.5, times 15', () => {
    expect(about(find(zoneWall, ada, bob))).toEqual({ who: ['ada'], node: 'end', score: 100 });
    const slow = aRunner('slow', 'start@0 a1@10', 70, 'abandoned');
    const quick = aRunner('quick', 'start@0 a1@10', 30, 'abandoned');
    expect(about(find(zoneWall, slow, quick))).toEqual({ who: ['slow'], node: 'a1', score: 67.5 });
  });

  it('fast starter: on layer 2 at 30 s before 70 s gives 30 + 40 x 40/30', () => {
    expect(about(find(fastStarter, ada, bob))).toEqual({ who: ['ada'], node: null, score: 83.33 });
    expect(find(fastStarter, ada)?.score).toBe(70);
    expect(find(fastStarter, aRunner('x', 'start@0 a1@5', 9))).toBeNull();
  });

  it('final sprint: 30 s where 35 s are usual gives 25 x 35/30', () => {
    expect(about(find(sprintFinal, ada, bob))).toEqual({ who: ['bob'], node: null, score: 29.17 });
    expect(find(sprintFinal, ada)?.score).toBe(50);
    expect(find(sprintFinal, aRunner('x', 'start@0 a1@5', 9))).toBeNull();
  });
});

describe('deaths', () => {
  const fell = aRunner('fell', 'start@0 a1@10/4 a2@30', 90);
  const too = aRunner('too', 'start@0 a1@10/1 b2@40/1', 95);

  it('graveyard: 5 deaths in a1', () => {
    expect(about(find(graveyard, fell, too))).toEqual({ who: ['fell', 'too'], node: 'a1', score: 40 });
    expect(find(graveyard, too)).toBeNull();
  });

  it('death zone: one player’s 4', () => {
    expect(about(find(deathZone, fell, too))).toEqual({ who: ['fell'], node: 'a1', score: 40 });
    expect(find(deathZone, too)).toBeNull();
  });

  it('deathless: three hard zones cleared without a death', () => {
    expect(about(find(deathless, ada, fell))).toEqual({ who: ['ada'], node: null, score: 80 });
    expect(find(deathless, fell)).toBeNull();
  });

  it('comeback kid: among the better half, 6 deaths and second of four', () => {
    const won = aRunner('won', 'start@0', 50);
    const came = aRunner('came', 'start@0/6', 60);
    const others = [aRunner('c', 'start@0/9', 70), aRunner('d', 'start@0', 80)];
    expect(about(find(comebackKid, won, came, ...others))).toEqual({ who: ['came'], node: null, score: 50 });
    expect(find(comebackKid, came)).toBeNull();
  });

  it('rage inducer: two gave up in a1', () => {
    const gone = aRunner('gone', 'start@0 a1@10', 20, 'abandoned');
    expect(about(find(rageInducer, gone, { ...gone, id: 'left' }, ada))).toEqual({
      who: ['gone', 'left'],
      node: 'a1',
      score: 80,
    });
    expect(find(rageInducer, gone, ada)).toBeNull();
  });
});

describe('ways', () => {
  const left = aRunner('left', 'start@0 b1@10 b2@20 end@30', 40);

  it('road less travelled: two of four nodes shared with each of the others', () => {
    expect(about(find(roadLessTraveled, ada, bob, left))).toEqual({ who: ['left'], node: null, score: 40 });
    expect(find(roadLessTraveled, ada, left)).toBeNull();
  });

  it('same brain: the same four nodes', () => {
    expect(about(find(sameBrain, ada, left, bob))).toEqual({ who: ['ada', 'bob'], node: null, score: 72 });
    expect(find(sameBrain, ada, left)).toBeNull();
  });

  it('scenic route: 6 nodes where 4.67 are usual is too few; where 4 are, it is 45', () => {
    const everywhere = aRunner('all', 'start@0 a1@1 b1@2 a2@3 b2@4 end@5', 9);
    const straight = aRunner('two', 'start@0 a1@9', 10, 'abandoned');
    expect(find(detour, everywhere, ada, bob)).toBeNull();
    expect(about(find(detour, everywhere, straight))).toEqual({ who: ['all'], node: null, score: 45 });
  });

  it('hard pass: two turned back from a1 of tier 3', () => {
    const turned = aRunner('turned', 'start@0 a1@10 start@20 b1@30', 90);
    expect(about(find(hardPass, turned, { ...turned, id: 'also' }))).toEqual({
      who: ['turned', 'also'],
      node: 'a1',
      score: 90,
    });
    expect(find(hardPass, turned, ada)).toBeNull();
  });
});

describe('against each other', () => {
  it('photo finish: 10 s apart', () => {
    const close = aRunner('close', 'start@0', 110);
    expect(about(find(photoFinish, bob, close, ada))).toEqual({
      who: ['ada', 'close'],
      node: null,
      score: 60,
    });
    expect(find(photoFinish, ada, aRunner('late', 'start@0', 131))).toBeNull();
  });

  it('wheel to wheel: three layers, two changes', () => {
    const first = aRunner('first', 'start@0 a1@10 a2@50 end@60', 90);
    const other = aRunner('other', 'start@0 b1@20 b2@40 end@70', 95);
    expect(about(find(leadChanges, first, other))).toEqual({
      who: ['first', 'other'],
      node: null,
      score: 50,
    });
    expect(find(leadChanges, ada, bob)).toBeNull();
  });

  it('start to finish: first on all three layers', () => {
    expect(about(find(dominant, ada, bob))).toEqual({ who: ['ada'], node: null, score: 64 });
  });

  it('early exit: out after 26 s where the median finisher took 130 s', () => {
    const gone = aRunner('gone', 'start@0', 26, 'abandoned');
    expect(about(find(earlyExit, ada, bob, gone))).toEqual({ who: ['gone'], node: null, score: 70 });
    expect(find(earlyExit, gone)).toBeNull();
    expect(find(earlyExit, ada, bob, aRunner('late', 'start@0', 110, 'abandoned'))).toBeNull();
  });
});
