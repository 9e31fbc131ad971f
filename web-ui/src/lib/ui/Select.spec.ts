import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Select from './Select.svelte';

describe('Select', () => {
  it('shows what is true until the wish has come true', async () => {
    const wishes: string[] = [];
    const options = [
      { value: 'user', label: 'Racer' },
      { value: 'organizer', label: 'Organizer' },
    ];
    const onchange = (value: string) => wishes.push(value);
    const { rerender } = render(Select, { label: 'Role', value: 'user', options, onchange });
    const select = screen.getByLabelText<HTMLSelectElement>('Role');
    await fireEvent.change(select, { target: { value: 'organizer' } });
    expect(wishes).toEqual(['organizer']);
    expect(select.value).toBe('user');
    await rerender({ value: 'organizer' });
    expect(select.value).toBe('organizer');
  });
});
