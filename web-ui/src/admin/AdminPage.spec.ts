import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import AdminPage from './AdminPage.svelte';

describe('AdminPage', () => {
  it('says that a part does not exist, and shows those that do', () => {
    render(AdminPage, { part: 'nonsense' });
    expect(screen.getByText('There is no such part')).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(
      '/admin/deliveries',
    );
  });
});
