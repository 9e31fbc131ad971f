import { expect, it } from 'vitest';
import { formatBytes } from './bytes';

it('sizes are read in kilobytes or megabytes', () => {
  expect([0, 21_481, 89_400_000].map((bytes) => formatBytes(bytes, 'en'))).toEqual([
    '0 kB',
    '21 kB',
    '89.4 MB',
  ]);
  expect(formatBytes(89_400_000, 'fr')).toMatch(/89,4\sMo/);
});
