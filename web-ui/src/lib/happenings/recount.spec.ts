import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../api/types';
import { recountOf, TOLD } from './recount';

const START = Date.parse('2030-01-05T18:00:00Z');
type Type = (typeof TOLD)[number];

function anEntry(second: number, type: Type, player: string, data: HistoryEntry['data'] = {}): HistoryEntry {
  const at = new Date(START + second * 1000).toISOString();
  return { position: second, type, at, actor: null, participant_id: player, data };
}
const enters = (second: number, player: string, layer: number, igt_ms = second * 1000) =>
  anEntry(second, 'ParticipantZoneEntered', player, {
    zone: { node_id: `n${layer}`, layer, tier: 1 },
    igt_ms,
  });
const told = (...entries: HistoryEntry[]) =>
  recountOf(entries, START).map(({ kind, player }) => `${kind} ${player ?? ''}`);

describe('a race told from its history', () => {
  it('names things as the live board does', () => {
    const keys = recountOf(
      [
        enters(61, 'a', 1),
        anEntry(70, 'ParticipantDied', 'a', { node_id: 'n1', count: 2, deaths: 5, igt_ms: 69_000 }),
        anEntry(80, 'TimePenaltyGiven', 'a', { penalty_ms: 5_000, reason: 'late' }),
        anEntry(90, 'TimePenaltyGiven', 'a', { penalty_ms: 3_000, reason: 'late' }),
      ],
      START,
    ).map(({ key }) => key);
    expect(keys).toEqual(['zone:a:61000', 'lead:a:1', 'death:a:5', 'penalty:a:5000', 'penalty:a:8000']);
  });

  it('tells who takes the lead: by layer, then by the time of entry', () => {
    expect(told(enters(10, 'a', 1), enters(12, 'b', 1, 9_000), enters(20, 'a', 2))).toEqual([
      'zone a',
      'lead a',
      'zone b',
      'lead b',
      'zone a',
      'lead a',
    ]);
  });

  it('tells who was overtaken for the lead', () => {
    const overtaken = recountOf([enters(10, 'a', 1), enters(12, 'b', 2)], START)
      .filter(({ kind }) => kind === 'lead')
      .map((lead) => [lead.player, lead.overtaken]);
    expect(overtaken).toEqual([
      ['a', null],
      ['b', 'a'],
    ]);
  });

  it('tells everybody’s visits in their order, the places known again, and the place of a finish', () => {
    const start = { node_id: 'n0', layer: 0, tier: 1 };
    const list = recountOf(
      [
        anEntry(0, 'PlayStarted', 'a', { start, igt_ms: 0 }),
        anEntry(0, 'PlayStarted', 'b', { start: null, igt_ms: 0 }),
        enters(10, 'a', 1),
        enters(20, 'b', 1),
        enters(30, 'a', 0),
        enters(40, 'a', 1),
        anEntry(50, 'ParticipantFinished', 'a', { igt_ms: 50_000 }),
        anEntry(60, 'ParticipantFinished', 'b', { igt_ms: 60_000 }),
      ],
      START,
    );
    const own = list.filter(({ kind }) => kind !== 'lead' && kind !== 'began');
    expect(own.map(({ kind, player, node, place }) => [kind, player, node ?? place])).toEqual([
      ['zone', 'a', 'n1'],
      ['zone', 'b', 'n1'],
      ['back', 'a', 'n0'],
      ['back', 'a', 'n1'],
      ['finish', 'a', 1],
      ['finish', 'b', 2],
    ]);
  });

  it('hands the lead on when the leader gives up', () => {
    const entries = [enters(10, 'a', 2), enters(12, 'b', 1), anEntry(20, 'ParticipantAbandoned', 'a')];
    expect(told(...entries).slice(-2)).toEqual(['abandon a', 'lead b']);
    expect(recountOf(entries, START).at(-1)?.overtaken).toBeNull();
  });

  it('leaves a better finish the lead', () => {
    const finish = (second: number, player: string, igt_ms: number) =>
      anEntry(second, 'ParticipantFinished', player, { igt_ms });
    expect(told(finish(50, 'a', 40_000), finish(51, 'b', 41_000))).toEqual([
      'finish a',
      'lead a',
      'finish b',
    ]);
  });

  it('says neither where others went nor who leads when the places are withheld', () => {
    const hidden = anEntry(10, 'ParticipantZoneEntered', 'b', { zone: null, igt_ms: 10_000 });
    expect(told(hidden, enters(12, 'me', 1))).toEqual(['zone me']);
  });

  it('leaves out what happened before this start', () => {
    expect(told(enters(-5, 'a', 1), anEntry(0, 'PlayStarted', 'a', { igt_ms: 3 }))).toEqual(['began a']);
  });
});
