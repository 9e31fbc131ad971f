import { render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { session } from '$lib/app';
import { anAccount } from '$lib/live/fixtures';
import AdminPage from './AdminPage.svelte';

describe('AdminPage', () => {
  afterEach(() => {
    session.me = null;
    session.ready = false;
  });

  it('explains itself to who is no admin, and asks the server for nothing', () => {
    session.ready = true;
    session.me = anAccount('olga', { role: 'organizer' });
    render(AdminPage, { part: 'seeds' });
    expect(screen.getByText('This part is for admins')).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('lets somebody sign in and come back', () => {
    session.ready = true;
    render(AdminPage, { part: 'seeds' });
    const link = screen.getByRole('link', { name: 'Sign in' });
    expect(link.getAttribute('href')).toMatch(/^\/login/);
  });

  it('says that a part does not exist, and shows those that do', () => {
    session.ready = true;
    session.me = anAccount('root', { role: 'admin' });
    render(AdminPage, { part: 'nonsense' });
    expect(screen.getByText('There is no such part')).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(
      '/admin/deliveries',
    );
  });
});
