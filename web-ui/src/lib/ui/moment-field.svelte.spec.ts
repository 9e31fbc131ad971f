import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { localTime, momentOf } from '$lib/format/local-time';
import MomentField from './MomentField.svelte';

function aField(value: string | null) {
  const props = $state({ label: 'Start', value, error: undefined as string | undefined });
  render(MomentField, { props });
  return props;
}
const input = (part: string) => screen.getByLabelText<HTMLInputElement>(`Start: ${part}`);

describe('MomentField', () => {
  it('takes any minute', async () => {
    const field = aField('2130-01-05T18:00:00.000Z');
    await fireEvent.input(input('Time'), { target: { value: '18:07' } });
    const { date } = localTime('2130-01-05T18:00:00.000Z');
    expect(field.value).toBe(momentOf({ date, time: '18:07' }));
  });

  it('steps by half hours', async () => {
    const field = aField('2130-01-05T18:07:00.000Z');
    await fireEvent.click(screen.getByRole('button', { name: 'Half an hour later' }));
    expect(field.value).toBe('2130-01-05T18:30:00.000Z');
    await fireEvent.click(screen.getByRole('button', { name: 'Half an hour earlier' }));
    expect(field.value).toBe('2130-01-05T18:00:00.000Z');
  });

  it('can be emptied and set again', async () => {
    const field = aField('2130-01-05T18:00:00.000Z');
    await fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(field.value).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: 'Set a time' }));
    expect(Date.parse(field.value ?? '')).toBeGreaterThan(Date.now());
  });

  it('says what is missing and what is over', async () => {
    aField('2130-01-05T18:00:00.000Z');
    await fireEvent.input(input('Time'), { target: { value: '' } });
    expect(screen.getByRole('alert').textContent).toContain('Date and time are needed');
    await fireEvent.input(input('Time'), { target: { value: '10:00' } });
    await fireEvent.input(input('Date'), { target: { value: '2001-01-01' } });
    expect(screen.getByRole('alert').textContent).toContain('over already');
  });
});
