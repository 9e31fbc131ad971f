import { describe, expect, it } from 'vitest';
import { problemOf, readLines } from './import';

describe('permalinks out of lines', () => {
  it('are an address each, with the rest as notes', () => {
    const { permalinks, problems } = readLines(
      'https://seeds.example/1\n\n  https://seeds.example/2\teasy start \r\nhttps://seeds.example/3',
      new Set(),
    );
    expect(permalinks).toEqual([
      { url: 'https://seeds.example/1', notes: null },
      { url: 'https://seeds.example/2', notes: 'easy start' },
      { url: 'https://seeds.example/3', notes: null },
    ]);
    expect(problems).toEqual([]);
  });

  it('say which lines are wrong, and leave those out', () => {
    const { permalinks, problems } = readLines(
      'https://seeds.example/1\nseed two\nhttps://seeds.example/3\nhttps://seeds.example/3',
      new Set(['https://seeds.example/1']),
    );
    expect(permalinks).toHaveLength(1);
    expect(problems).toEqual([
      { line: 1, problem: 'twice' },
      { line: 2, problem: 'address' },
      { line: 4, problem: 'twice' },
    ]);
  });

  it.each([
    ['https://seeds.example/h/abc?x=1#y', null],
    ['http://seeds.example', null],
    ['javascript:alert(1)', 'address'],
    ['data:text/html,x', 'address'],
    ['seeds.example/1', 'address'],
    ['http://localhost/1', 'local'],
    ['http://127.0.0.1/1', 'local'],
    ['http://2130706433/1', 'local'],
    ['http://192.168.1.4/', 'local'],
    ['http://172.20.0.1/', 'local'],
    ['http://[::1]/', 'local'],
    ['http://[fe80::1]/', 'local'],
    [`https://seeds.example/${'x'.repeat(500)}`, 'long'],
  ])('take %s as the server would', (url, problem) => {
    expect(problemOf(url)).toBe(problem);
  });
});
