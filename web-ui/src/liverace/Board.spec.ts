import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Board from './Board.svelte';
import { aLiveParticipant } from './fixtures';

describe('the board of a live race', () => {
  it('names who is in it and keeps their standing to itself while results are hidden', () => {
    const items = [aLiveParticipant('ada', { status: null }), aLiveParticipant('bob')];
    render(Board, { list: { items, count: 2, rejected: [] } });

    const cells = within(screen.getByRole('row', { name: /ada/ })).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent.trim())).toEqual(['–', '–']);
    expect(within(screen.getByRole('row', { name: /bob/ })).getByText('Running')).toBeTruthy();
  });

  it('says of those without a run which rules they did not meet', () => {
    const carl = {
      racetime_id: 'x',
      racetime_name: 'Carl',
      user: null,
      finish_time: null,
      outcome: null,
      reason: 'In the words of the server',
      reasons: ['NOT_A_MEMBER', 'A_RULE_NOBODY_KNOWS'],
    };
    render(Board, { list: { items: [], count: 0, rejected: [carl] } });

    const list = screen.getByRole('region', { name: 'Without a run' });
    expect(list.textContent).toContain('Only members of the organization race. In the words of the server');
  });

  it('asks nobody in once it is over', () => {
    const nobody = { items: [], count: 0, rejected: [] };
    const { rerender } = render(Board, { list: nobody });
    expect(screen.getByText('Nobody has entered yet')).toBeTruthy();

    return rerender({ list: nobody, open: false }).then(() => {
      expect(screen.getByText('Nobody raced')).toBeTruthy();
      expect(screen.queryByText(/joins the room/)).toBeNull();
    });
  });
});
