import { describe, expect, it } from 'vitest';
import type { ParticipantInfo } from '../api/frames';
import { aPlayer } from '../live/fixtures';
import { changesBetween } from './changes';

const start = { node_id: 'start', igt_ms: 0 };
const keep = { node_id: 'keep', igt_ms: 61_000 };
const crypt = { node_id: 'crypt', igt_ms: 75_000 };

function changes(before: Partial<ParticipantInfo>, after: Partial<ParticipantInfo>) {
  return changesBetween([aPlayer('a', before)], [aPlayer('a', after)], 90_000);
}
const between = (before: ParticipantInfo[], after: ParticipantInfo[]) =>
  changesBetween(before, after, 0).map(({ kind }) => kind);
const kinds = (...boards: Parameters<typeof changes>) => changes(...boards).map(({ kind }) => kind);

describe('what happened between two boards', () => {
  it('tells of a zone entered, where and when', () => {
    const [zone] = changes({ zone_history: [start] }, { zone_history: [start, keep] });
    expect(zone).toMatchObject({ kind: 'zone', player: 'a', node: 'keep', clock: 90_000 });
    expect(zone?.key).toBe('zone:a:61000');
  });

  it('tells every zone of a burst that was missed', () => {
    expect(kinds({ zone_history: [start] }, { zone_history: [start, keep, crypt] })).toEqual([
      'zone',
      'zone',
    ]);
  });

  it('tells whether a zone was entered for the first time', () => {
    const there = [start, keep];
    expect(
      kinds({ zone_history: there }, { zone_history: [...there, { ...start, igt_ms: 70_000 }] }),
    ).toEqual(['back']);
  });

  it('tells nothing of a warp or a respawn, which is no visit', () => {
    const where = { zone_history: [start, keep] };
    expect(kinds({ ...where, current_zone: 'keep' }, { ...where, current_zone: 'start' })).toEqual([]);
  });

  it('counts deaths at once as one thing', () => {
    const [death] = changes({ death_count: 1 }, { death_count: 4, current_zone: 'keep' });
    expect(death).toMatchObject({ kind: 'death', amount: 3, node: 'keep', key: 'death:a:4' });
  });

  it('tells deaths in the place where they happened, before where that led', () => {
    const dead = { death_count: 2, current_zone: 'keep', zone_history: [start, keep] };
    const [death, zone] = changes({ current_zone: 'start', zone_history: [start] }, dead);
    expect(death).toMatchObject({ kind: 'death', node: 'start', amount: 2 });
    expect(zone).toMatchObject({ kind: 'zone', node: 'keep' });
  });

  it('never takes deaths back', () => {
    expect(kinds({ death_count: 3 }, { death_count: 0 })).toEqual([]);
  });

  it('tells how a run begins, ends and goes on', () => {
    expect(kinds({ status: 'ready' }, { status: 'playing', zone_history: [start] })).toEqual(['began']);
    expect(kinds({ status: 'playing' }, { status: 'abandoned' })).toEqual(['abandon']);
    expect(kinds({ status: 'abandoned' }, { status: 'playing' })).toEqual(['resume']);
    const [finish] = changes({ current_layer: 2 }, { status: 'finished', igt_ms: 5_000, current_layer: 2 });
    expect(finish).toMatchObject({ kind: 'finish', amount: 5_000 });
  });

  it('tells of a finish with its place', () => {
    const [ada, bo] = [aPlayer('ada', { current_layer: 2 }), aPlayer('bo')];
    const [finish] = changesBetween([ada, bo], [ada, { ...bo, status: 'finished', igt_ms: 9_000 }], 0);
    expect(finish).toMatchObject({ kind: 'finish', player: 'bo', amount: 9_000, place: 2 });
  });

  it('tells no word about where everybody began', () => {
    expect(kinds({ status: 'ready' }, { status: 'playing', current_zone: 'start' })).toEqual(['began']);
  });

  it('tells what the organizer decided', () => {
    const [penalty] = changes({ penalty_ms: 5_000 }, { penalty_ms: 15_000 });
    expect(penalty).toMatchObject({ kind: 'penalty', amount: 10_000, key: 'penalty:a:15000' });
    expect(kinds({}, { status: 'abandoned', disqualified: true })).toEqual(['disqualified']);
  });

  it('tells who goes on air and off', () => {
    expect(kinds({}, { is_live: true })).toEqual(['live']);
    expect(kinds({ is_live: true }, {})).toEqual(['offline']);
  });

  it('is silent about the stream of who is through', () => {
    const over = { status: 'finished' } as const;
    expect(kinds(over, { ...over, is_live: true })).toEqual([]);
  });

  it('tells nothing of time passing, of newcomers, or of the same board again', () => {
    expect(kinds({ igt_ms: 1 }, { igt_ms: 2 })).toEqual([]);
    expect(changesBetween([], [aPlayer('new', { death_count: 3 })], 0)).toEqual([]);
    expect(between([aPlayer('a')], [aPlayer('a'), aPlayer('new')])).toEqual([]);
  });

  describe('of the lead', () => {
    const on = (id: string, layer: number, more: Partial<ParticipantInfo> = {}) =>
      aPlayer(id, { current_layer: layer, ...more });

    it('tells a change, but not who is first on the grid or within the first layer', () => {
      expect(between([on('a', 0), on('b', 0)], [on('b', 0), on('a', 0)])).toEqual([]);
      const [lead] = changesBetween([on('a', 1), on('b', 1)], [on('b', 2), on('a', 1)], 0);
      expect(lead).toMatchObject({ kind: 'lead', player: 'b', key: 'lead:b:2', overtaken: 'a' });
      expect(between([on('a', 1)], [on('a', 2)])).toEqual([]);
    });

    it('tells it after what brought it about', () => {
      const before = on('b', 0, { zone_history: [start] });
      const after = on('b', 1, { zone_history: [start, keep] });
      expect(between([on('a', 0), before], [after, on('a', 0)])).toEqual(['zone', 'lead']);
    });

    it('tells who is the first to have it, with nobody overtaken', () => {
      const [lead] = changesBetween([on('a', 0), on('b', 0)], [on('b', 1), on('a', 0)], 0);
      expect(lead).toMatchObject({ kind: 'lead', player: 'b', overtaken: null });
    });

    it('tells no overtaking when the leader gives up, is disqualified or leaves the race', () => {
      const [ada, bo] = [on('a', 2), on('b', 1)];
      const without = (...gone: ParticipantInfo[]) =>
        changesBetween([ada, bo], [bo, ...gone], 0).map(({ kind, player, overtaken }) => [
          kind,
          player,
          overtaken,
        ]);
      const handedOver = ['lead', 'b', null];
      expect(without({ ...ada, status: 'abandoned' })).toEqual([['abandon', 'a', null], handedOver]);
      expect(without({ ...ada, status: 'abandoned', disqualified: true })).toEqual([
        ['disqualified', 'a', null],
        handedOver,
      ]);
      expect(without()).toEqual([handedOver]);
    });

    it('never gives it to who is disqualified', () => {
      const out = on('a', 3, { status: 'finished', disqualified: true });
      expect(between([on('b', 1), out], [out, on('b', 1)])).toEqual([]);
    });

    it('tells none as long as nobody played', () => {
      const waiting = on('a', 0, { status: 'ready' });
      expect(between([waiting, on('b', 0)], [on('b', 0), waiting])).toEqual([]);
    });
  });

  it('makes no news of histories a racer was not shown until the own finish', () => {
    expect(kinds({ zone_history: null }, { zone_history: [start, keep] })).toEqual([]);
  });

  it('derives no zone of others from their layer', () => {
    expect(kinds({ zone_history: null }, { zone_history: null, current_zone: 'keep' })).toEqual([]);
  });
});
