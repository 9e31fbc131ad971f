import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { router } from '$lib/app';
import { organizations } from '../organization/calls';
import { type DiscordLink, notifications } from './calls';
import NotificationsPanel from './NotificationsPanel.svelte';

const nobody: DiscordLink = {
  linked: false,
  discord_id: null,
  discord_username: null,
  available: true,
  bot: true,
};
const planned = { type: 415, name: 'LIVE_RACE_SCHEDULED', method: 1, organization_id: null };

describe('NotificationsPanel', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    vi.spyOn(organizations, 'list').mockResolvedValue({ items: [], count: 0, has_more: false });
    vi.spyOn(notifications, 'link').mockResolvedValue(nobody);
    vi.spyOn(notifications, 'subscriptions').mockResolvedValue({ items: [], count: 0 });
  });

  it('switches each kind by itself, and shows what the server says', async () => {
    const subscribe = vi.spyOn(notifications, 'subscribe').mockResolvedValue(planned);
    render(NotificationsPanel);
    const box = await screen.findByRole('checkbox', { name: /is planned, or moved/ });
    expect(box).toHaveProperty('checked', false);
    vi.spyOn(notifications, 'subscriptions').mockResolvedValue({ items: [planned], count: 1 });
    await fireEvent.click(box);
    await vi.waitFor(() => {
      expect(box).toHaveProperty('checked', true);
    });
    expect(subscribe).toHaveBeenCalledWith(415, null);
  });

  it('says that nothing arrives without a linked account, and without a bot', async () => {
    vi.spyOn(notifications, 'link').mockResolvedValue({ ...nobody, bot: false });
    render(NotificationsPanel);
    expect(await screen.findByText(/until your Discord account is linked/)).toBeTruthy();
    expect(screen.getByText(/has no Discord bot/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Link my Discord account' })).toBeTruthy();
  });

  it('says who one is there and what came of the way there and back', async () => {
    vi.spyOn(notifications, 'link').mockResolvedValue({
      ...nobody,
      linked: true,
      discord_id: '1',
      discord_username: 'ada',
    });
    router.go('/settings?discord=linked');
    render(NotificationsPanel);
    expect(await screen.findByText('ada')).toBeTruthy();
    expect(screen.getByText('Your Discord account is linked.')).toBeTruthy();
  });

  it('shows what became of messages, and why', async () => {
    vi.spyOn(notifications, 'messages').mockResolvedValue({
      items: [
        {
          id: 7,
          type: 415,
          name: 'LIVE_RACE_SCHEDULED',
          method: 1,
          status: 'failed',
          tries: 1,
          reason: 'Discord: this person takes no direct messages from the bot',
          live_race_id: '7f0c9a6e-2b3d-4e5f-8a1b-9c0d1e2f3a4b',
          run_id: null,
          created_at: '2030-01-05T18:00:00Z',
          settled_at: '2030-01-05T18:00:01Z',
        },
      ],
      count: 1,
      next: null,
    });
    render(NotificationsPanel);
    await fireEvent.click(await screen.findByRole('button', { name: /messages sent to me/ }));
    expect(await screen.findByText(/takes no direct messages/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open' }).getAttribute('href')).toContain('/live-races/7f0c');
  });
});
