// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SavedField } from '../../components/SavedField';

it('hands on what was typed when the panel is closed at once, and when the field is left', async () => {
  const onSave = vi.fn();
  render(<SavedField label="Note" value="" onSave={onSave} />);
  await userEvent.type(screen.getByLabelText('Note'), 'fin');
  window.dispatchEvent(new Event('pagehide'));
  expect(onSave).toHaveBeenLastCalledWith('fin');
  onSave.mockClear();
  await userEvent.tab();
  expect(onSave).toHaveBeenLastCalledWith('fin');
});

it('shows what arrives from elsewhere, but not over what is being typed', async () => {
  const field = (value: string) => <SavedField label="Note" value={value} onSave={() => {}} />;
  const { rerender } = render(field('ici'));
  rerender(field('ailleurs'));
  expect(screen.getByLabelText('Note')).toHaveProperty('value', 'ailleurs');
  await userEvent.type(screen.getByLabelText('Note'), '!');
  rerender(field('autre'));
  expect(screen.getByLabelText('Note')).toHaveProperty('value', 'ailleurs!');
  await userEvent.tab();
  expect(screen.getByLabelText('Note')).toHaveProperty('value', 'autre');
});
