import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { tournaments } from '../calls';
import { aTournament } from '../fixtures';
import ChannelPanel from './ChannelPanel.svelte';

describe('ChannelPanel', () => {
  it('says what is amiss with the channel, and looks again', async () => {
    const tournament = {
      ...aTournament(),
      discord_warnings: ['The bot may not send messages'],
      discord_warnings_checked_at: '2030-01-05T18:00:00Z',
    };
    const check = vi.spyOn(tournaments, 'checkChannel').mockResolvedValue(tournament);
    const reload = vi.fn().mockResolvedValue(undefined);
    render(ChannelPanel, { tournament, reload });
    expect(screen.getByText('The bot may not send messages')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Check again' }));
    await vi.waitFor(() => {
      expect(reload).toHaveBeenCalledOnce();
    });
    expect(check).toHaveBeenCalledWith(tournament.id);
  });

  it('says that all is well, or that nobody looked', async () => {
    const fine = render(ChannelPanel, {
      tournament: { ...aTournament(), discord_warnings: [] },
      reload: vi.fn(),
    });
    expect(screen.getByText(/may do all that it needs/)).toBeTruthy();
    await fine.rerender({ tournament: { ...aTournament(), discord_warnings: null } });
    expect(screen.getByText(/Nobody has looked/)).toBeTruthy();
  });
});
