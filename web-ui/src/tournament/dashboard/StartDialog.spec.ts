import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { aTournament } from '../fixtures';
import StartDialog from './StartDialog.svelte';

const shown = (start_within_seconds: number, countdown_seconds: number) => {
  const tournament = aTournament({ start_within_seconds, countdown_seconds });
  render(StartDialog, { tournament, pools: [], onclose: () => undefined });
  return screen.getByRole('dialog', { hidden: true }).textContent;
};

describe('the dialog in which a run is started', () => {
  it('names the deadline and the countdown that the server was set to', () => {
    const text = shown(900, 15);
    expect(text).toContain('You then have 15 minutes to press “Ready”');
    expect(text).toContain('a countdown of 15 seconds');
  });

  it('speaks of no countdown where there is none', () => {
    expect(shown(90, 0)).toContain('Your time runs from “Ready” on.');
  });
});
