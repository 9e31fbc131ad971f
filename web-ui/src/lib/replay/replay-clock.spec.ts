import { beforeEach, describe, expect, it } from 'vitest';
import { ReplayClock } from './replay-clock.svelte';

class Hands {
  #steps = new Map<number, (now: number) => void>();
  #now = 0;
  #next = 1;

  request = (step: (now: number) => void) => {
    this.#steps.set(this.#next, step);
    return this.#next++;
  };

  cancel = (handle: number) => {
    this.#steps.delete(handle);
  };

  turn(ms: number) {
    this.#now += ms;
    const steps = [...this.#steps.values()];
    this.#steps.clear();
    for (const step of steps) step(this.#now);
  }

  get moving() {
    return this.#steps.size > 0;
  }
}

describe('the clock of a replay', () => {
  let hands: Hands;
  let clock: ReplayClock;

  beforeEach(() => {
    hands = new Hands();
    clock = new ReplayClock(hands);
  });

  const playFor = (ms: number) => {
    hands.turn(0);
    hands.turn(ms);
  };

  it('plays a minute and is over', () => {
    clock.play();
    playFor(30_000);
    expect(clock.elapsed).toBe(30_000);
    hands.turn(31_000);
    expect([clock.elapsed, clock.state, hands.moving]).toEqual([60_000, 'finished', false]);
  });

  it('goes as fast as it is told', () => {
    clock.speed = 2;
    clock.play();
    playFor(10_000);
    expect(clock.elapsed).toBe(20_000);
  });

  it('pauses, and time that passes then does not count', () => {
    clock.play();
    playFor(1_000);
    clock.toggle();
    expect([clock.state, hands.moving]).toEqual(['paused', false]);
    hands.turn(5_000);
    clock.toggle();
    playFor(1_000);
    expect(clock.elapsed).toBe(2_000);
  });

  it('is put anywhere within the minute', () => {
    clock.seek(70_000);
    expect([clock.elapsed, clock.state]).toEqual([60_000, 'paused']);
    clock.seek(-5);
    expect(clock.elapsed).toBe(0);
  });

  it('begins anew once it is over', () => {
    clock.play();
    playFor(60_000);
    clock.play();
    expect([clock.elapsed, clock.state]).toEqual([0, 'playing']);
  });
});
