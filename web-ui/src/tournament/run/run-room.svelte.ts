import { Poll } from '$lib/live/poll';
import { ServerClock } from '$lib/live/server-clock.svelte';
import { tenths } from '$lib/live/ticker';
import { Block } from '$lib/ui/block.svelte';
import { Task } from '$lib/ui/task.svelte';
import type { Step, TournamentCalls } from '../calls';
import type { Run, Submission } from '../types';
import { phaseOf } from './phase';

const EVERY_MS = 5_000;

type Calls = Pick<TournamentCalls, 'run' | 'step' | 'submit'>;

/** A run that is looked at, perhaps played: asked for again while it goes on, and timed by the server's clock. */
export class RunRoom {
  readonly clock = new ServerClock();
  readonly task = new Task();
  readonly block: Block<Run>;
  readonly poll: Poll;
  readonly phase = $derived.by(() => (this.run === null ? null : phaseOf(this.run, this.now)));

  constructor(
    readonly id: string,
    private readonly calls: Calls,
  ) {
    this.block = new Block(() => this.calls.run(id));
    this.poll = new Poll(async () => {
      await this.block.load();
      if (this.block.error !== null) throw this.block.error;
      if (this.run !== null) this.clock.heard(this.run.server_time);
      const goesOn = this.run?.status === 'pending' || this.run?.status === 'in_progress';
      return goesOn ? EVERY_MS : null;
    });
  }

  get run(): Run | null {
    return this.block.value;
  }

  /** The server's time as far as it is known here; whoever reads it follows it. */
  get now(): number {
    return tenths.now + (this.clock.offset ?? 0);
  }

  step(step: Step): Promise<boolean> {
    return this.task.run(step, () => this.change(() => this.calls.step(this.id, step)));
  }

  submit(submission: Submission): Promise<void> {
    return this.change(() => this.calls.submit(this.id, submission));
  }

  /** Does something to the run and shows what came of it. */
  async change(work: () => Promise<Run | object>): Promise<void> {
    const reply = await work();
    if (!('id' in reply)) return this.poll.now();
    this.clock.heard(reply.server_time);
    this.block.value = reply;
    // What was asked before the change must not take it back.
    await this.poll.now();
  }
}
