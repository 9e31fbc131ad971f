import { describe, expect, it } from 'vitest';
import { anAccount, aPlayer, aRaceDetail, aUser } from '$lib/live/fixtures';
import type { Me } from '$lib/api/types';
import { permissionsOf, type Situation } from './permissions';

const me = (login: string, role: Me['role'] = 'user'): Me => anAccount(login, { role });

function may(change: Partial<Situation> = {}) {
  return permissionsOf({
    me: null,
    detail: aRaceDetail({ open_registration: true, max_participants: 2 }),
    status: 'setup',
    seedsReleased: false,
    player: null,
    casters: [],
    playerCount: 0,
    ...change,
  });
}

describe('permissions', () => {
  it('lets the organizer and admins run the race, nobody else', () => {
    expect(may({ me: me('olga', 'organizer') }).organize).toBe(true);
    expect(may({ me: me('root', 'admin') }).organize).toBe(true);
    expect(may({ me: me('other', 'organizer') }).organize).toBe(false);
    expect(may().organize).toBe(false);
  });

  it('lets co-organizers do what organizers do, except what is the owner’s', () => {
    const detail = aRaceDetail({ open_registration: true, co_organizers: [aUser('cora')] });
    const cora = may({ me: me('cora'), detail });
    expect([cora.organize, cora.editRoster, cora.own]).toEqual([true, true, false]);
    expect(cora.join).toBe('no');
    expect(may({ me: me('cora'), detail, player: aPlayer('cora') }).leave).toBe(true);
    expect(may({ me: me('olga'), detail }).own).toBe(true);
    expect(may({ me: me('root', 'admin'), detail }).own).toBe(true);
  });

  it('settles the roster before the start, the casters before the end, and runs after the start', () => {
    const olga = (status: Situation['status']) => {
      const { editRoster, editCasters, correct } = may({ me: me('olga'), status });
      return { editRoster, editCasters, correct };
    };
    expect(olga('setup')).toEqual({ editRoster: true, editCasters: true, correct: false });
    expect(olga('running')).toEqual({ editRoster: false, editCasters: true, correct: true });
    expect(olga('finished')).toEqual({ editRoster: false, editCasters: false, correct: true });
    expect(may({ me: me('ada'), status: 'running' }).correct).toBe(false);
  });

  it('reminds players of a race that is still to come', () => {
    expect(may({ me: me('ada'), player: aPlayer('ada') }).remind).toBe(true);
    expect(may({ me: me('ada') }).remind).toBe(false);
    expect(may({ me: me('ada'), player: aPlayer('ada'), status: 'running' }).remind).toBe(false);
  });

  it('lets people join an open race until it is full', () => {
    expect(may({ me: me('ada') }).join).toBe('yes');
    expect(may().join).toBe('sign-in');
    expect(may({ me: me('ada'), playerCount: 2 }).join).toBe('full');
    expect(may({ me: me('ada'), status: 'running' }).join).toBe('no');
    expect(may({ me: me('ada'), detail: aRaceDetail() }).join).toBe('no');
  });

  it('keeps organizers, participants and casters from joining', () => {
    const casters = [{ id: 'c', user: aUser('ada'), is_live: false, stream_url: null }];
    expect(may({ me: me('olga', 'organizer') }).join).toBe('no');
    expect(may({ me: me('ada'), player: aPlayer('ada') }).join).toBe('no');
    expect(may({ me: me('ada'), casters }).join).toBe('no');
  });

  it('lets participants leave before the start, the organizer never', () => {
    expect(may({ me: me('ada'), player: aPlayer('ada') }).leave).toBe(true);
    expect(may({ me: me('olga'), player: aPlayer('olga') }).leave).toBe(false);
    expect(may({ me: me('ada'), player: aPlayer('ada'), status: 'running' }).leave).toBe(false);
  });

  it('lets who is not racing cast, until the race is over', () => {
    expect(may({ me: me('ada') }).cast).toBe(true);
    expect(may({ me: me('ada'), status: 'running' }).cast).toBe(true);
    expect(may({ me: me('ada'), status: 'finished' }).cast).toBe(false);
    expect(may({ me: me('ada'), player: aPlayer('ada') }).cast).toBe(false);
    expect(may().cast).toBe(false);
  });

  it('gives those who show the race to others what they need for it, in every state', () => {
    const casters = [{ id: 'c', user: aUser('cass'), is_live: false, stream_url: null }];
    for (const status of ['setup', 'running', 'finished'] as const) {
      expect(may({ me: me('olga'), status }).broadcast).toBe(true);
      expect(may({ me: me('cass'), casters, status }).broadcast).toBe(true);
      expect(may({ me: me('ada'), player: aPlayer('ada'), status }).broadcast).toBe(true);
      expect(may({ me: me('eve'), status }).broadcast).toBe(false);
    }
  });

  it('lets a racer give up and hides the others from them until they are done', () => {
    const racing = may({ me: me('ada'), player: aPlayer('ada'), status: 'running' });
    expect(racing.abandon).toBe(true);
    expect(racing.seeZonesOfOthers).toBe(false);
    const done = may({ me: me('ada'), player: aPlayer('ada', { status: 'finished' }), status: 'running' });
    expect(done.abandon).toBe(false);
    expect(done.seeZonesOfOthers).toBe(true);
  });

  it('gives participants their settings once the seeds are out', () => {
    expect(may({ me: me('ada'), player: aPlayer('ada'), seedsReleased: true }).download).toBe(true);
    expect(may({ me: me('ada'), player: aPlayer('ada') }).download).toBe(false);
    expect(may({ me: me('eve'), seedsReleased: true }).download).toBe(false);
  });
});
