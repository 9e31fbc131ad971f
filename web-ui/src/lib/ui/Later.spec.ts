import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Later from './Later.svelte';

const children = createRawSnippet<[unknown]>((part) => ({ render: () => `<p>${String(part())}</p>` }));

describe('Later', () => {
  it('shows what it has fetched', async () => {
    render(Later, { load: () => Promise.resolve({ default: 'the map' }), children });
    expect(await screen.findByText('the map')).toBeTruthy();
  });

  it('offers another try when it could not be fetched', async () => {
    const load = vi.fn(() => Promise.resolve({ default: 'the map' }));
    load.mockRejectedValueOnce(new Error('no line'));
    render(Later, { load, children });
    await fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('the map')).toBeTruthy();
  });
});
