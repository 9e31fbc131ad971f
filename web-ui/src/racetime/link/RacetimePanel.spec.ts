import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '$lib/api/client';
import { router } from '$lib/app';
import { type RacetimeLink, racetime } from '../calls';
import RacetimePanel from './RacetimePanel.svelte';

const nobody: RacetimeLink = { linked: false, racetime_id: null, racetime_name: null, available: true };

describe('RacetimePanel', () => {
  it('says as whom one is linked, and unlinks', async () => {
    vi.spyOn(racetime, 'link').mockResolvedValue({
      linked: true,
      racetime_id: 'xldAMBlq',
      racetime_name: 'Ada#1815',
      available: true,
    });
    const unlink = vi.spyOn(racetime, 'unlink').mockResolvedValue(nobody);
    render(RacetimePanel);
    expect(await screen.findByText('Ada#1815')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Unlink' }));
    const [, confirm] = screen.getAllByRole('button', { name: 'Unlink', hidden: true });
    await fireEvent.click(confirm as HTMLElement);
    expect(await screen.findByRole('button', { name: 'Link my account' })).toBeTruthy();
    expect(unlink).toHaveBeenCalledOnce();
  });

  it('says what came of the way there and back', async () => {
    vi.spyOn(racetime, 'link').mockResolvedValue(nobody);
    router.go('/settings?racetime=taken');
    render(RacetimePanel);
    expect((await screen.findByRole('alert')).textContent).toContain('belongs to somebody else');
    await fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(router.here).toBe('/settings');
  });

  it('offers nothing where the server is not set up for it', async () => {
    vi.spyOn(racetime, 'link').mockResolvedValue({ ...nobody, available: false });
    render(RacetimePanel);
    expect(await screen.findByText(/not set up for it/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says why the way there cannot be begun', async () => {
    vi.spyOn(racetime, 'link').mockResolvedValue(nobody);
    vi.spyOn(racetime, 'beginLink').mockRejectedValue(new ApiError(429, 'Too many requests.'));
    render(RacetimePanel);
    await fireEvent.click(await screen.findByRole('button', { name: 'Link my account' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Too many requests.');
  });
});
