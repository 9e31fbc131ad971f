import { fireEvent, render, screen } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import EmptyState from './EmptyState.svelte';
import Later from './Later.svelte';

const props = { title: 'the map' };

describe('Later', () => {
  it('shows what it has fetched', async () => {
    render(Later, {
      load: () => Promise.resolve({ default: EmptyState as Component<object> }),
      props,
    });
    expect(await screen.findByText('the map')).toBeTruthy();
  });

  it('offers another try when it could not be fetched', async () => {
    const load = vi.fn(() => Promise.resolve({ default: EmptyState as Component<object> }));
    load.mockRejectedValueOnce(new Error('no line'));
    render(Later, { load, props });
    await fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('the map')).toBeTruthy();
  });
});
