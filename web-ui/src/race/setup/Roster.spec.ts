import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calls } from '$lib/app';
import type { RaceDetail } from '$lib/api/types';
import { aParticipant, aRaceDetail, anAccount } from '$lib/live/fixtures';
import { RaceRoom } from '$lib/live/race-room.svelte';
import { toasts } from '$lib/ui/toasts.svelte';
import { permissionsOf } from '../permissions';
import Roster from './Roster.svelte';

describe('Roster', () => {
  let removed: string[];

  beforeEach(() => {
    removed = [];
    vi.spyOn(calls, 'removeParticipant').mockImplementation((_, id) => {
      removed.push(id);
      return Promise.resolve(null);
    });
  });
  afterEach(() => {
    for (const toast of toasts.list) toast.close();
  });

  async function aRoster(login: string, change: Partial<RaceDetail> = {}) {
    const invite = { id: 'i1', twitch_username: 'kay', created_at: '2030-01-05T18:00:00Z', token: 'secret' };
    const detail = aRaceDetail({
      participants: [aParticipant('olga'), aParticipant('ada')],
      pending_invites: [invite],
      ...change,
    });
    const race = () => Promise.resolve(detail);
    const room = new RaceRoom('r1', { race, command: () => Promise.resolve(null) });
    await room.load();
    const me = anAccount(login);
    const mine = room.playerOf(me);
    const may = permissionsOf({
      me,
      detail,
      status: room.status,
      seedsReleased: room.seedsReleasedAt !== null,
      player: mine,
      casters: [],
      playerCount: 2,
    });
    render(Roster, { room, may, mine });
  }

  it('lets an organizer remove others at once, while Undo brings all back', async () => {
    await aRoster('olga');
    expect(screen.queryByRole('button', { name: 'Remove olga' })).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: 'Remove ada' }));
    expect(removed).toEqual(['ada']);
    await vi.waitFor(() => expect(toasts.list[0]?.action?.label).toBe('Undo'));
  });

  it('asks first once their settings are out, since those become void', async () => {
    await aRoster('olga', { seeds_released_at: '2030-01-05T18:00:00Z' });
    await fireEvent.click(screen.getByRole('button', { name: 'Remove ada' }));
    expect(removed).toEqual([]);
    await fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    await vi.waitFor(() => expect(removed).toEqual(['ada']));
  });

  it('shows pending invitations to organizers alone', async () => {
    await aRoster('olga');
    expect(screen.getByText('kay')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Copy link\s+for kay/ })).toBeTruthy();
  });

  it('gives others nothing to press', async () => {
    await aRoster('ada');
    expect(screen.queryByText('kay')).toBeNull();
    expect(screen.queryAllByRole('button')).toHaveLength(0);
  });

  it('tells who is still waited for', async () => {
    await aRoster('eve', { seeds_released_at: '2030-01-05T18:00:00Z' });
    expect(screen.getByText(/Waiting for olga, ada/)).toBeTruthy();
    expect(screen.getByText('0 of 2 games connected')).toBeTruthy();
  });
});
