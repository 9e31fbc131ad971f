import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { happening } from '$lib/happenings/happening';
import { Announcer } from './announcer.svelte';

describe('Announcer', () => {
  let announcer: Announcer;
  const finish = (player: string) => happening('finish', player, 0);
  const lead = (player: string) => happening('lead', player, 0);
  const hear = (...news: Parameters<Announcer['hear']>[0]) => {
    announcer.hear(news, (player) => player.toUpperCase());
  };

  beforeEach(() => {
    vi.useFakeTimers();
    announcer = new Announcer(() => ({
      finished: (names) => `${names.join(', ')} finished.`,
      leads: (name) => `${name} leads.`,
    }));
  });
  afterEach(() => {
    announcer.stop();
    vi.useRealTimers();
  });

  it('tells of a finish and of a new leader at once', () => {
    hear(finish('a'), lead('b'));
    expect(announcer.text).toBe('A finished. B leads.');
  });

  it('keeps quiet about everything else', () => {
    hear(happening('death', 'a', 0), happening('zone', 'a', 0));
    vi.advanceTimersByTime(20_000);
    expect(announcer.text).toBe('');
  });

  it('waits five seconds, then says together what happened meanwhile', () => {
    hear(lead('a'));
    hear(finish('b'));
    vi.advanceTimersByTime(3_000);
    hear(lead('c'), finish('d'), lead('e'));
    vi.advanceTimersByTime(1_999);
    expect(announcer.text).toBe('A leads.');
    vi.advanceTimersByTime(1);
    expect(announcer.text).toBe('B, D finished. E leads.');
  });

  it('speaks at once again after a pause', () => {
    hear(lead('a'));
    vi.advanceTimersByTime(5_000);
    hear(lead('b'));
    expect(announcer.text).toBe('B leads.');
  });

  it('says nothing any more once it is stopped', () => {
    hear(lead('a'));
    hear(lead('b'));
    announcer.stop();
    vi.advanceTimersByTime(10_000);
    expect(announcer.text).toBe('A leads.');
  });
});
