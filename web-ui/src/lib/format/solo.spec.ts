import { expect, it } from 'vitest';
import { formatSoloTime } from './solo';

it.each([
  [0, '--:--'],
  [-5, '--:--'],
  [61_000, '01:01'],
  [3_599_999, '59:59'],
  [3_600_000, '1:00:00'],
])('%i ms of training read as %s', (ms, text) => {
  expect(formatSoloTime(ms)).toBe(text);
});
