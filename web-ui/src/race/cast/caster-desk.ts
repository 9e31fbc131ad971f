import type { Endpoints } from '$lib/api/endpoints';
import type { Caster } from '$lib/api/types';
import { nameOf } from '$lib/format/player';
import type { RaceRoom } from '$lib/live/race-room.svelte';
import { Task } from '$lib/ui/task.svelte';
import type { Toasts } from '$lib/ui/toasts.svelte';
import { t } from './texts';

/** Who shows the race: by themselves, or named by an organizer. Leaving and removing can be taken back for a while. */
export class CasterDesk {
  readonly task = new Task();

  constructor(
    private readonly room: Pick<RaceRoom, 'id' | 'change' | 'command'>,
    private readonly calls: Pick<Endpoints, 'addCaster' | 'removeCaster'>,
    private readonly toasts: Toasts,
  ) {}

  join(): Promise<boolean> {
    return this.task.run('join', () => this.room.command('cast-join'));
  }

  leave(again: boolean): Promise<boolean> {
    return this.task.run('leave', async () => {
      await this.room.command('cast-leave');
      const work = () => this.room.command('cast-join');
      this.toasts.show(t().stopped, again ? { label: t().undo, done: t().again, work } : null);
    });
  }

  add(login: string, name = login): Promise<boolean> {
    return this.task.run('add', async () => {
      await this.#put(login);
      this.toasts.show(t().added(name));
    });
  }

  remove(caster: Caster): Promise<boolean> {
    const name = nameOf(caster.user);
    return this.task.run(caster.id, async () => {
      await this.room.change(() => this.calls.removeCaster(this.room.id, caster.id));
      this.toasts.show(t().removed(name), {
        label: t().undo,
        done: t().back(name),
        work: () => this.#put(caster.user.twitch_username),
      });
    });
  }

  #put(login: string) {
    return this.room.change(() => this.calls.addCaster(this.room.id, login));
  }
}
