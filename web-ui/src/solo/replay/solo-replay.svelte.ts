import type { Endpoints } from '$lib/api/endpoints';
import type { Graph } from '$lib/api/frames';
import type { Ghost, HistoryEntry } from '$lib/api/types';
import { GHOST_COLOR } from '$lib/format/player';
import type { MapMoment, MapPlayer } from '$lib/map/scene';
import { LENGTH_MS } from '$lib/replay/moment';
import { ReplayClock } from '$lib/replay/replay-clock.svelte';
import { type KnownDeath, type ReplayRun, replayRunOf } from '$lib/replay/run';
import { courseOf } from '$lib/results/course';
import type { Runner } from '$lib/results/runner';
import { soloMomentAt } from './solo-moment';
import { t } from './texts';

type Calls = Pick<Endpoints, 'ghosts' | 'soloHistory'>;

/** A session that is over, shown again in a minute beside all others who finished its seed. */
export class SoloReplay {
  readonly clock: ReplayClock;
  /** Null until they are here. */
  ghosts = $state.raw<readonly Ghost[] | null>(null);
  error = $state<string | null>(null);
  #deaths = $state.raw<readonly KnownDeath[]>([]);

  readonly endMs = $derived.by(() =>
    Math.max(1, this.player.igtMs, ...(this.ghosts ?? []).map((ghost) => ghost.igt_ms)),
  );
  readonly igt = $derived.by(() => (this.clock.elapsed / LENGTH_MS) * this.endMs);
  readonly #course = $derived.by(() => courseOf(this.graph));
  readonly #own: ReplayRun = $derived.by(() =>
    replayRunOf(runnerOf(this.player), this.#course, this.#deaths),
  );
  readonly #others: readonly ReplayRun[] = $derived.by(() =>
    (this.ghosts ?? []).map((ghost, i) => replayRunOf(ghostRunner(ghost, i), this.#course, [])),
  );
  /** What the map shows; before the first play that is the bare map. */
  readonly moment: MapMoment = $derived.by(() =>
    this.clock.state === 'idle' ? NOTHING : soloMomentAt(this.#scene(), this.igt),
  );
  /** Everybody without their ways: only where they are tells of them. */
  readonly players: readonly MapPlayer[] = $derived.by(() => [
    ...(this.ghosts ?? []).map((ghost, i) => ghostPlayer(ghost, i)),
    { ...this.player, history: null },
  ]);

  constructor(
    private readonly player: MapPlayer,
    private readonly graph: Graph | null,
    private readonly calls: Calls,
    clock: ReplayClock = new ReplayClock(),
  ) {
    this.clock = clock;
  }

  /** The ghosts, and when each death was; without these a replay is a poorer one, but still one. */
  async load(): Promise<void> {
    const [ghosts, deaths] = await Promise.allSettled([
      this.calls.ghosts(this.player.id),
      this.#readDeaths(),
    ]);
    this.error = null;
    if (ghosts.status === 'fulfilled') this.ghosts = ghosts.value;
    else this.error = ghosts.reason instanceof Error ? ghosts.reason.message : String(ghosts.reason);
    if (deaths.status === 'fulfilled') this.#deaths = deaths.value;
  }

  stop(): void {
    this.clock.stop();
  }

  #scene() {
    const { speed } = this.clock;
    return { own: this.#own, ghosts: this.#others, course: this.#course, endMs: this.endMs, speed };
  }

  async #readDeaths(): Promise<KnownDeath[]> {
    const deaths: KnownDeath[] = [];
    let after: string | null = null;
    do {
      const page = await this.calls.soloHistory(this.player.id, 'ParticipantDied', after);
      deaths.push(...page.events.map((event) => deathOf(event, this.player.id)));
      after = page.next === null ? null : String(page.next);
    } while (after !== null);
    return deaths;
  }
}

const NOTHING: MapMoment = { tokens: [], skulls: [], heat: new Map() };

const ghostId = (index: number) => `ghost-${index}`;

function runnerOf({ id, name, status, igtMs, deaths, history }: MapPlayer): Runner {
  return { id, name, status, igtMs, deaths, visits: history ?? [] };
}

function ghostRunner(ghost: Ghost, index: number): Runner {
  return runnerOf({ ...ghostPlayer(ghost, index), history: ghost.zone_history });
}

function ghostPlayer({ igt_ms, death_count }: Ghost, index: number): MapPlayer {
  return {
    id: ghostId(index),
    name: t().ghost(index + 1),
    color: GHOST_COLOR,
    status: 'finished',
    history: null,
    zone: null,
    igtMs: igt_ms,
    deaths: death_count,
  };
}

function deathOf({ data }: HistoryEntry, player: string): KnownDeath {
  const death = data as { node_id?: string | null; count?: number; igt_ms?: number };
  return { player, node: death.node_id ?? null, igtMs: death.igt_ms ?? 0, count: death.count ?? 1 };
}
