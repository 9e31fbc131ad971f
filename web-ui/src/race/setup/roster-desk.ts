import type { Endpoints } from '$lib/api/endpoints';
import type { ParticipantInfo } from '$lib/api/frames';
import type { RaceDetail } from '$lib/api/types';
import { nameOf } from '$lib/format/player';
import type { RaceRoom } from '$lib/live/race-room.svelte';
import { Task } from '$lib/ui/task.svelte';
import type { Toasts } from '$lib/ui/toasts.svelte';
import { t } from './texts';

type Calls = Pick<Endpoints, 'addParticipant' | 'removeParticipant' | 'revokeInvite'>;
type PendingInvite = RaceDetail['pending_invites'][number];

/** Where an organizer puts the grid together. What is taken away can be put back for a while. */
export class RosterDesk {
  readonly task = new Task();

  constructor(
    private readonly room: Pick<RaceRoom, 'id' | 'change'>,
    private readonly calls: Calls,
    private readonly toasts: Toasts,
  ) {}

  /** Adds whoever has that login, or invites them when nobody has. */
  add(login: string): Promise<boolean> {
    return this.task.run('add', async () => {
      const { invite } = await this.#put(login);
      this.toasts.show(invite ? t().invited(invite.twitch_username) : t().added(login));
    });
  }

  remove(player: ParticipantInfo): Promise<boolean> {
    return this.task.run(player.id, () => this.removeNow(player));
  }

  /** For a dialog that shows by itself how it goes. */
  async removeNow(player: ParticipantInfo): Promise<void> {
    const name = nameOf(player);
    await this.room.change(() => this.calls.removeParticipant(this.room.id, player.id));
    this.toasts.show(t().removed(name), {
      label: t().undo,
      done: t().back(name),
      work: () => this.#put(player.twitch_username),
    });
  }

  revoke(invite: PendingInvite): Promise<boolean> {
    const login = invite.twitch_username;
    return this.task.run(invite.id, async () => {
      await this.room.change(() => this.calls.revokeInvite(this.room.id, invite.id));
      this.toasts.show(t().revoked(login), {
        label: t().undo,
        done: t().invitedAgain(login),
        work: () => this.#put(login),
      });
    });
  }

  #put(login: string) {
    return this.room.change(() => this.calls.addParticipant(this.room.id, login));
  }
}
