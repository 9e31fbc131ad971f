import { describe, expect, it } from 'vitest';
import { anOrganization } from './fixtures';
import { partOf, partsFor } from './parts';

const boss = { administer: true, manage_members: true, manage_tournaments: true, review: true };

describe('the parts of an organization', () => {
  it('are for its members', () => {
    expect(partsFor(anOrganization({ membership: null }))).toEqual([]);
    expect(partsFor(anOrganization())).not.toContain('invites');
  });

  it('show invitation links to who manages members, and everything to an administrator from outside', () => {
    expect(partsFor(anOrganization({ membership: null, rights: boss }))).toContain('invites');
  });

  it('begin with the tournaments', () => {
    expect(partOf(anOrganization(), undefined)).toBe('tournaments');
    expect(partOf(anOrganization(), 'members')).toBe('members');
    expect(partOf(anOrganization(), 'invites')).toBeNull();
    expect(partOf(anOrganization(), 'toString')).toBeNull();
  });
});
