import { describe, expect, it } from 'vitest';
import type { ParticipantInfo } from '$lib/api/frames';
import { aPlayer } from '$lib/live/fixtures';
import { changesBetween } from './changes';

const start = { node_id: 'start', igt_ms: 0 };
const keep = { node_id: 'keep', igt_ms: 61_000 };

function changes(before: Partial<ParticipantInfo>, after: Partial<ParticipantInfo>) {
  return changesBetween([aPlayer('a', before)], [aPlayer('a', after)], 90_000);
}
const kinds = (...boards: Parameters<typeof changes>) => changes(...boards).map(({ kind }) => kind);

describe('what happened between two boards', () => {
  it('tells of a zone entered, where and when', () => {
    const [zone] = changes({ zone_history: [start] }, { zone_history: [start, keep] });
    expect(zone).toMatchObject({ kind: 'zone', player: 'a', node: 'keep', clock: 90_000 });
    expect(zone?.key).toBe('zone:a:61000');
  });

  it('tells every zone of a burst that was missed', () => {
    expect(kinds({ zone_history: [start] }, { zone_history: [start, keep, keep] })).toEqual(['zone', 'zone']);
  });

  it('counts deaths at once as one thing', () => {
    const [death] = changes({ death_count: 1 }, { death_count: 4, current_zone: 'keep' });
    expect(death).toMatchObject({ kind: 'death', amount: 3, node: 'keep', key: 'death:a:4' });
  });

  it('tells how a run begins, ends and goes on', () => {
    expect(kinds({ status: 'ready' }, { status: 'playing', zone_history: [start] })).toEqual(['began']);
    expect(kinds({ status: 'playing' }, { status: 'abandoned' })).toEqual(['abandon']);
    expect(kinds({ status: 'abandoned' }, { status: 'playing' })).toEqual(['resume']);
    const [finish] = changes({ current_layer: 2 }, { status: 'finished', igt_ms: 5_000, current_layer: 2 });
    expect(finish).toMatchObject({ kind: 'finish', amount: 5_000 });
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

  it('tells nothing of time passing, of newcomers, or of the same board again', () => {
    expect(kinds({ igt_ms: 1 }, { igt_ms: 2 })).toEqual([]);
    expect(changesBetween([], [aPlayer('new', { death_count: 3 })], 0)).toEqual([]);
  });

  it('tells a change of the lead, but not who is first on the grid', () => {
    const on = (id: string, layer: number) => aPlayer(id, { current_layer: layer });
    expect(changesBetween([on('a', 0), on('b', 0)], [on('b', 0), on('a', 0)], 0)).toEqual([]);
    const [lead] = changesBetween([on('a', 1), on('b', 1)], [on('b', 2), on('a', 1)], 0);
    expect(lead).toMatchObject({ kind: 'lead', player: 'b', key: 'lead:b:2' });
    expect(changesBetween([on('a', 1)], [on('a', 2)], 0)).toEqual([]);
  });

  it('makes no news of histories a racer was not shown until the own finish', () => {
    expect(kinds({ zone_history: null }, { zone_history: [start, keep] })).toEqual([]);
  });

  it('derives no zone of others from their layer', () => {
    expect(kinds({ zone_history: null }, { zone_history: null, current_zone: 'keep' })).toEqual([]);
  });
});
