import { fireEvent, render, screen } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import StatusBadge from './StatusBadge.svelte';
import Later from './Later.svelte';

const props = { status: 'setup' };

describe('Later', () => {
  it('shows what it has fetched', async () => {
    const load = () => Promise.resolve({ default: StatusBadge as Component<object> });
    render(Later, { props: { load, props } });
    expect(await screen.findByText('Upcoming')).toBeTruthy();
  });

  it('offers another try when it could not be fetched', async () => {
    const load = vi.fn(() => Promise.resolve({ default: StatusBadge as Component<object> }));
    load.mockRejectedValueOnce(new Error('no line'));
    render(Later, { props: { load, props } });
    await fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Upcoming')).toBeTruthy();
  });
});
