import type { Endpoints } from '$lib/api/endpoints';
import type { ProjectionHealth } from '$lib/api/health';
import type { RebuildProgress } from '$lib/api/types';

const WATCH_MS = 1_000;
const LOOK_MS = 5_000;

export interface ReadModel {
  name: string;
  head: number;
  position: number;
  caughtUp: boolean;
}

type Calls = Pick<Endpoints, 'health' | 'rebuild' | 'rebuildProgress'>;

/** The read models: how far each is, and the last rebuild of each. Looked at again while somebody watches. */
export class Projections {
  models = $state.raw<readonly ReadModel[] | null>(null);
  rebuilds = $state.raw<ReadonlyMap<string, RebuildProgress>>(new Map());
  error = $state<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watched = false;

  constructor(private readonly calls: Calls) {}

  async start(): Promise<void> {
    this.#watched = true;
    await this.#look();
    await Promise.all((this.models ?? []).map(({ name }) => this.#ask(name)));
    this.#again();
  }

  stop(): void {
    this.#watched = false;
    clearTimeout(this.#timer);
  }

  async rebuild(name: string): Promise<void> {
    this.#note(await this.calls.rebuild(name));
    this.#again();
  }

  #again(): void {
    clearTimeout(this.#timer);
    if (!this.#watched) return;
    const busy = [...this.rebuilds.values()].filter(isUnderWay);
    this.#timer = setTimeout(
      async () => {
        await Promise.all([this.#look(), ...busy.map(({ projection }) => this.#ask(projection))]);
        this.#again();
      },
      busy.length > 0 ? WATCH_MS : LOOK_MS,
    );
  }

  async #look(): Promise<void> {
    try {
      const { components } = await this.calls.health();
      this.models = Object.entries(components.projections ?? {})
        .filter((entry): entry is [string, ProjectionHealth] => typeof entry[1] === 'object')
        .map(([name, { head, position, caught_up }]) => ({ name, head, position, caughtUp: caught_up }));
      this.error = null;
    } catch (error) {
      this.error = error instanceof Error ? error.message : String(error);
    }
  }

  async #ask(name: string): Promise<void> {
    try {
      this.#note(await this.calls.rebuildProgress(name));
    } catch (error) {
      this.error = error instanceof Error ? error.message : String(error);
    }
  }

  #note(progress: RebuildProgress): void {
    this.rebuilds = new Map(this.rebuilds).set(progress.projection, progress);
  }
}

export function isUnderWay({ state }: RebuildProgress): boolean {
  return state === 'requested' || state === 'running' || state === 'comparing';
}
