import { describe, expect, it } from 'vitest';
import { scaleOf, spread } from './scale';

describe('the scale of gaps', () => {
  it('is made of round steps around all gaps', () => {
    expect(scaleOf([-35_000, 95_000])).toEqual({
      min: -35_000,
      max: 120_000,
      ticks: [-30_000, 0, 30_000, 60_000, 90_000, 120_000],
    });
  });

  it('has room while everybody is level', () => {
    expect(scaleOf([0])).toEqual({ min: 0, max: 10_000, ticks: [0, 10_000] });
  });

  it('stays readable for the longest of races', () => {
    expect(scaleOf([100 * 3_600_000]).ticks.length).toBeLessThanOrEqual(7);
  });
});

describe('labels', () => {
  it('stay where there is room', () => {
    expect(spread([10, 40, 80], 14, 100)).toEqual([10, 40, 80]);
  });

  it('move apart in their order', () => {
    expect(spread([21, 20], 14, 100)).toEqual([34, 20]);
  });

  it('do not leave the picture at the bottom', () => {
    expect(spread([95, 98], 14, 100)).toEqual([86, 100]);
  });
});
