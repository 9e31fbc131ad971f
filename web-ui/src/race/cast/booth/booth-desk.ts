import type { ParticipantInfo } from '$lib/api/frames';
import { type Address, type BoothChoice, choiceOf, streamsOf } from './booth';

type Player = Pick<ParticipantInfo, 'twitch_username' | 'is_live'>;

/** Everything a caster can do with the booth, by mouse and by key alike. */
export class BoothDesk {
  constructor(
    private readonly address: Address,
    private readonly players: () => readonly Player[],
  ) {}

  get choice(): BoothChoice {
    return choiceOf(this.address);
  }

  get streams(): [string | null, string | null] {
    return streamsOf(this.choice, this.players());
  }

  toggleLayout(): void {
    this.address.note({ layout: this.choice.layout === 'map' ? 'streams' : 'map' });
  }

  swap(): void {
    const [first, second] = this.streams;
    this.#put(second, first);
  }

  /** Their way on the map, and their stream in the first place when they have one; once more, and it is let go. */
  pick(player: Player): void {
    if (this.choice.focus === player.twitch_username) {
      this.letGo();
      return;
    }
    this.address.note({ focus: player.twitch_username });
    if (player.is_live) this.show(player.twitch_username, 'first');
  }

  letGo(): void {
    this.address.note({ focus: null });
  }

  /** A stream that is in the other place already changes places with the one that was here. */
  show(login: string, where: 'first' | 'second'): void {
    const [first, second] = this.streams;
    if (where === 'first') this.#put(login, login === second ? first : second);
    else this.#put(login === first ? second : first, login);
  }

  toggleSound(login: string): void {
    this.address.note({ sound: this.choice.sound === login ? null : login });
  }

  /** Whether a key meant something here. */
  pressed(key: string): boolean {
    if (/^[1-9]$/.test(key)) {
      const player = this.players()[Number(key) - 1];
      if (player) this.pick(player);
      return player !== undefined;
    }
    const action = { m: () => this.toggleLayout(), s: () => this.swap(), Escape: () => this.letGo() }[key];
    action?.();
    return action !== undefined;
  }

  #put(first: string | null, second: string | null): void {
    this.address.note({ first, second });
  }
}
