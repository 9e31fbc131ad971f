import type { Course } from '../course';
import { type Outcome, type Runner, type Stay, staysOf } from '../runner';

/** What one player did at one node. */
export interface Deed extends Stay {
  runner: Runner;
}

/** Everybody of a race with what they did where: what every highlight is found in. */
export class Field {
  /** Finishers by time. */
  readonly finishers: readonly Runner[];
  readonly maxLayer: number;
  readonly #stays: ReadonlyMap<string, readonly Stay[]>;
  readonly #deeds = new Map<string, Deed[]>();

  constructor(
    readonly runners: readonly Runner[],
    readonly course: Course,
  ) {
    this.finishers = runners
      .filter(({ status }) => status === 'finished')
      .toSorted((a, b) => a.igtMs - b.igtMs);
    this.#stays = new Map(runners.map((runner) => [runner.id, staysOf(runner, course)]));
    this.maxLayer = Math.max(
      0,
      ...runners.flatMap(({ visits }) => visits.map((v) => course.layer(v.node_id))),
    );
    for (const runner of runners) {
      for (const stay of this.stays(runner)) {
        this.#deeds.set(stay.node, [...(this.#deeds.get(stay.node) ?? []), { ...stay, runner }]);
      }
    }
  }

  /** By node, each in the order of the first visit. */
  stays(runner: Runner): readonly Stay[] {
    return this.#stays.get(runner.id) ?? [];
  }

  /** The unique way: nodes in the order of the first visit. */
  way(runner: Runner): readonly string[] {
    return this.stays(runner).map(({ node }) => node);
  }

  /** What everybody did, node by node. */
  get nodes(): readonly (readonly [string, readonly Deed[]])[] {
    return [...this.#deeds.entries()];
  }

  /** Whoever is left a node with that outcome. */
  ending(deeds: readonly Deed[], outcome: Outcome): readonly Deed[] {
    return deeds.filter((deed) => deed.outcome === outcome);
  }

  /** In-game time at which a runner first stood on that layer or a higher one; null when they never did. */
  firstOn(runner: Runner, layer: number): number | null {
    return runner.visits.find((visit) => this.course.layer(visit.node_id) >= layer)?.igt_ms ?? null;
  }
}
