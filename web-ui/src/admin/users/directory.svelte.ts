import type { Endpoints } from '$lib/api/endpoints';
import type { Role, UserRow } from '$lib/api/types';
import { nameOf } from '$lib/format/player';
import { Paged } from '$lib/list/paged.svelte';

const PAGE = 200;

export interface RoleChange {
  user: UserRow;
  from: Role;
  to: Role;
}

/** Everybody with an account, and the roles an administrator gives. */
export class Directory {
  search = $state('');
  role = $state<Role | ''>('');
  /** The change made last, as long as it can be taken back. */
  changed = $state.raw<RoleChange | null>(null);
  readonly list: Paged<UserRow>;
  readonly narrowed = $derived(this.search.trim() !== '' || this.role !== '');
  readonly found: readonly UserRow[] = $derived.by(() =>
    (this.list.items ?? []).filter((user) => this.#matches(user)),
  );

  constructor(private readonly calls: Pick<Endpoints, 'users' | 'changeRole'>) {
    this.list = new Paged(async (after, signal) => {
      const offset = Number(after ?? 0);
      const { rows, total } = await this.calls.users(offset, PAGE, signal);
      const reached = offset + rows.length;
      return { items: rows, total, next: reached < total && rows.length > 0 ? String(reached) : null };
    });
  }

  async start(): Promise<void> {
    await this.list.first();
    if (this.narrowed) await this.list.rest();
  }

  /** Narrows the list. The server cannot search it, so that everybody has to be here first. */
  async narrow(search: string, role: Role | ''): Promise<void> {
    this.search = search;
    this.role = role;
    if (this.narrowed) await this.list.rest();
  }

  async change(user: UserRow, to: Role): Promise<void> {
    const from = user.role;
    this.#show(user, to, await this.calls.changeRole(user.id, to));
    this.changed = { user, from, to };
  }

  async undo(): Promise<void> {
    const change = this.changed;
    if (change === null) return;
    this.#show(change.user, change.from, await this.calls.changeRole(change.user.id, change.from));
    this.changed = null;
  }

  /** The answer may be that it is done but cannot be read yet. */
  #show(user: UserRow, role: Role, reply: UserRow | object): void {
    const row = 'role' in reply ? reply : { ...user, role };
    this.list.replace(row, (other) => other.id === user.id);
  }

  #matches(user: UserRow): boolean {
    const wanted = this.search.trim().toLocaleLowerCase();
    const names = [user.twitch_username, nameOf(user)];
    return (
      (this.role === '' || user.role === this.role) &&
      names.some((name) => name.toLocaleLowerCase().includes(wanted))
    );
  }
}
