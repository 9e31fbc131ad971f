import { ApiError } from '$lib/api/client';
import type { TournamentCalls } from '../calls';

type Calls = Pick<TournamentCalls, 'start' | 'dashboard'>;

/** A player's wish for a permalink. Sent again after a cut it keeps its name, so that it draws no second one. */
export class StartWish {
  pool = $state('');
  #key: string | null = null;

  constructor(
    private readonly calls: Calls,
    private readonly tournament: string,
  ) {}

  /** The id of the run drawn; null when it is begun but cannot be read yet. */
  async send(): Promise<string | null> {
    this.#key ??= crypto.randomUUID();
    try {
      const reply = await this.calls.start(this.tournament, this.pool, this.#key);
      this.#key = null;
      return 'id' in reply ? reply.id : await this.#underWay();
    } catch (error) {
      if (error instanceof ApiError && error.status !== 0) this.#key = null;
      throw error;
    }
  }

  async #underWay(): Promise<string | null> {
    return (await this.calls.dashboard(this.tournament)).active_run?.id ?? null;
  }
}
