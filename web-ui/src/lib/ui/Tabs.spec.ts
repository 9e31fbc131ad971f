import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Tabs from './Tabs.svelte';

describe('Tabs', () => {
  const tabs = [
    { href: '/a', label: 'A', current: false },
    { href: '/b', label: 'B', current: true },
    { href: '/c', label: 'C', current: false },
  ];

  it('says which part one is at', () => {
    render(Tabs, { label: 'Parts', tabs });
    const current = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'page');
    expect(current.map((link) => link.textContent)).toEqual(['B']);
  });

  it('goes round with the arrow keys', async () => {
    render(Tabs, { label: 'Parts', tabs });
    const [a, , c] = screen.getAllByRole('link');
    a?.focus();
    await fireEvent.keyDown(a as Element, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(c);
    await fireEvent.keyDown(c as Element, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(a);
  });
});
