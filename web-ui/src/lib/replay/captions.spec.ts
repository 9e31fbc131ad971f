import { describe, expect, it } from 'vitest';
import { aRunner, course } from '../results/fixtures';
import { finding } from '../results/highlights/finding';
import { captionAt, captionsOf } from './captions';

const ada = aRunner('ada', 'start@0 a1@10 a2@50', 100);
const END = 100_000;
const at = (...found: Parameters<typeof captionsOf>[0]) =>
  captionsOf(found, course, END).map((caption) => caption.at);

describe('captions', () => {
  it('stand where what they tell of happened', () => {
    expect(at(finding('speed_demon', 50, [ada], { node: 'a1', figure: 1 }))).toEqual([30_000]);
    expect(at(finding('fast_starter', 50, [ada], { figure: 1 }))).toEqual([10_000]);
    expect(at(finding('detour', 50, [ada], { figure: 1 }))).toEqual([50_000]);
  });

  it('are at least a twentieth of the race apart', () => {
    const two = [
      finding('detour', 50, [ada], { figure: 1 }),
      finding('same_brain', 40, [ada], { figure: 1 }),
    ];
    expect(at(...two)).toEqual([50_000, 55_000]);
  });

  it('of the finish come before it is over', () => {
    const three = (['photo_finish', 'dominant', 'sprint_final'] as const).map((type) =>
      finding(type, 50, [ada], { figure: 1 }),
    );
    expect(at(...three)).toEqual([85_000, 90_000, 95_000]);
  });

  it('stay for four seconds of the minute and fade at last', () => {
    const captions = captionsOf([finding('detour', 50, [ada], { figure: 1 })], course, END);
    expect(captionAt(captions, 49_999, END)).toBeNull();
    expect(captionAt(captions, 50_000, END)?.opacity).toBe(1);
    // 6,667 ms of the race are four seconds; the last fifth begins at 55,333.
    expect(captionAt(captions, 56_000, END)?.opacity).toBeCloseTo(0.5, 1);
    expect(captionAt(captions, 56_667, END)).toBeNull();
  });
});
