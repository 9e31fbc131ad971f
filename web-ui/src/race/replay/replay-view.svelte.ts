import type { MapMoment, MapPlayer } from '$lib/map/scene';
import { captionAt, captionsOf } from '$lib/replay/captions';
import { LENGTH_MS, leadChanges, leaderAt, momentAt } from '$lib/replay/moment';
import { type Frames, ReplayClock } from '$lib/replay/replay-clock.svelte';
import { type KnownDeath, replayRunOf } from '$lib/replay/run';
import type { RaceStory } from '../finished/race-story.svelte';

/** A race's replay at the moment its clock shows. */
export class ReplayView {
  readonly clock: ReplayClock;
  deaths = $state.raw<readonly KnownDeath[]>([]);
  readonly runs = $derived.by(() =>
    this.story.runners.map((runner) => replayRunOf(runner, this.story.course, this.deaths)),
  );
  readonly endMs = $derived.by(() => Math.max(1, ...this.runs.map(({ igtMs }) => igtMs)));
  readonly igt = $derived.by(() => (this.clock.elapsed / LENGTH_MS) * this.endMs);
  readonly moment: MapMoment = $derived.by(() =>
    momentAt(
      { runs: this.runs, course: this.story.course, endMs: this.endMs, speed: this.clock.speed },
      this.igt,
    ),
  );
  readonly leader = $derived.by(() => leaderAt(this.runs, this.story.course, this.igt));
  readonly changes = $derived.by(() => leadChanges(this.runs, this.story.course));
  readonly #captions = $derived.by(() => captionsOf(this.story.highlights, this.story.course, this.endMs));
  readonly caption = $derived.by(() => captionAt(this.#captions, this.igt, this.endMs));
  /** Players with as much of their way as they had gone. */
  readonly #gone = new Map<string, MapPlayer>();

  constructor(
    private readonly story: RaceStory,
    frames?: Frames,
  ) {
    this.clock = new ReplayClock(frames);
  }

  /** A player with the visits up to now; the same object until there is another one. */
  soFar(player: MapPlayer): MapPlayer {
    const history = (player.history ?? []).filter(({ igt_ms }) => igt_ms <= this.igt);
    const known = this.#gone.get(player.id);
    if (known?.history?.length === history.length) return known;
    const cut = { ...player, history, zone: history.at(-1)?.node_id ?? null };
    this.#gone.set(player.id, cut);
    return cut;
  }

  /** Goes to an in-game time. */
  show(igt: number): void {
    this.clock.seek((igt / this.endMs) * LENGTH_MS);
  }
}
