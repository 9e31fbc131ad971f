import { beforeEach, describe, expect, it } from 'vitest';
import { aPlayer } from '$lib/live/fixtures';
import { choiceOf, playerUrl, streamsOf } from './booth';
import { BoothDesk } from './booth-desk';

const ada = aPlayer('ada', { is_live: true });
const bo = aPlayer('bo', { is_live: true });
const cy = aPlayer('cy');
const di = aPlayer('di', { is_live: true });

describe('the streams on show', () => {
  const none = { first: null, second: null };

  it('are the best placed who stream', () => {
    expect(streamsOf(none, [cy, bo, ada, di])).toEqual(['bo', 'ada']);
  });

  it('are those chosen, streaming or not, as long as they race', () => {
    expect(streamsOf({ first: 'cy', second: null }, [ada, bo, cy])).toEqual(['cy', 'ada']);
    expect(streamsOf({ first: 'gone', second: 'di' }, [ada, di])).toEqual(['ada', 'di']);
  });

  it('are never one twice', () => {
    expect(streamsOf({ first: 'ada', second: 'ada' }, [ada, bo])).toEqual(['ada', 'bo']);
  });

  it('are none while nobody streams', () => {
    expect(streamsOf(none, [cy])).toEqual([null, null]);
  });

  it('tell Twitch where they are embedded', () => {
    expect(playerUrl('ada_1815', 'race.example', true)).toBe(
      'https://player.twitch.tv/?channel=ada_1815&parent=race.example&muted=true',
    );
  });
});

describe('BoothDesk', () => {
  let kept: Map<string, string>;
  let desk: BoothDesk;
  const players = [cy, ada, bo, di];

  beforeEach(() => {
    kept = new Map();
    const address = {
      parameter: (name: string) => kept.get(name) ?? null,
      note: (changes: Readonly<Record<string, string | null>>) => {
        for (const [name, value] of Object.entries(changes))
          if (value === null) kept.delete(name);
          else kept.set(name, value);
      },
    };
    desk = new BoothDesk(address, () => players);
  });

  it('keeps what is chosen in the address', () => {
    desk.pressed('m');
    desk.pressed('4');
    expect(Object.fromEntries(kept)).toEqual({
      layout: 'streams',
      focus: 'di',
      first: 'di',
      second: 'bo',
    });
    expect(choiceOf({ parameter: (name) => kept.get(name) ?? null }).layout).toBe('streams');
  });

  it('picks a player who does not stream for the map alone', () => {
    desk.pressed('1');
    expect(desk.choice.focus).toBe('cy');
    expect(desk.streams).toEqual(['ada', 'bo']);
  });

  it('lets go of who is picked again, and on Escape', () => {
    desk.pressed('2');
    desk.pressed('2');
    expect(desk.choice.focus).toBeNull();
    desk.pressed('2');
    desk.pressed('Escape');
    expect(desk.choice.focus).toBeNull();
  });

  it('swaps the streams, also by putting one where the other is', () => {
    desk.pressed('s');
    expect(desk.streams).toEqual(['bo', 'ada']);
    desk.show('bo', 'second');
    expect(desk.streams).toEqual(['ada', 'bo']);
  });

  it('lets one stream be heard', () => {
    desk.toggleSound('ada');
    desk.toggleSound('bo');
    expect(desk.choice.sound).toBe('bo');
    desk.toggleSound('bo');
    expect(desk.choice.sound).toBeNull();
  });

  it('has no use for other keys, nor for places that nobody holds', () => {
    expect(desk.pressed('9')).toBe(false);
    expect(desk.pressed('x')).toBe(false);
    expect(kept.size).toBe(0);
  });
});
