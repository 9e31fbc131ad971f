import { beforeEach, describe, expect, it } from 'vitest';
import { wayBack } from './way-back';

describe('the way back from signing in', () => {
  beforeEach(() => {
    sessionStorage.clear();
  });

  it('is what the address says', () => {
    wayBack.keep('/invite/secret-token');
    expect(wayBack.from('?next=%2Fsettings')).toBe('/settings');
  });

  it('is what was kept where the address says nothing, once', () => {
    wayBack.keep('/invite/secret-token');
    expect(wayBack.from('')).toBe('/invite/secret-token');
    wayBack.forget();
    expect(wayBack.from('')).toBe('/');
  });
});
