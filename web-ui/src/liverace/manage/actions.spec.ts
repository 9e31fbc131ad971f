import { describe, expect, it } from 'vitest';
import { actionsFor } from './actions';

const manager = { manage: true, review: true };
const reviewer = { manage: false, review: true };

describe('what can be done about a live race', () => {
  it('depends on where it stands', () => {
    expect(actionsFor({ status: 'scheduled' }, manager)).toEqual(['change', 'openRoom', 'cancel', 'remove']);
    expect(actionsFor({ status: 'pending' }, manager)).toEqual(['change', 'cancel']);
    expect(actionsFor({ status: 'in_progress' }, manager)).toEqual(['record', 'cancel']);
    expect(actionsFor({ status: 'finished' }, manager)).toEqual(['record']);
    expect(actionsFor({ status: 'cancelled' }, manager)).toEqual(['record', 'remove']);
  });

  it('is recording alone for reviewers, and nothing for players', () => {
    expect(actionsFor({ status: 'scheduled' }, reviewer)).toEqual([]);
    expect(actionsFor({ status: 'finished' }, reviewer)).toEqual(['record']);
    expect(actionsFor({ status: 'finished' }, { manage: false, review: false })).toEqual([]);
  });
});
