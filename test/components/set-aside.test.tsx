import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SetAside } from '../../entrypoints/sidepanel/SetAside';
import type { DismissalRow } from '../../lib/store/user-rows';
import { draw, within } from './samples';

const PHONE: DismissalRow = {
  number: 'RTPJTHIJVH',
  rule: 'phone-format',
  place: 'Contact|Téléphone|null',
  label: 'Téléphone',
  mark: 7,
  deleted: false,
  updatedAt: '2026-11-21T08:30:00.000Z',
};
const LIMIT: DismissalRow = { ...PHONE, rule: 'deadline-differs', place: '||12', label: null };

it('is not there when nothing is set aside', () => {
  draw(<SetAside dismissals={[]} onUndo={vi.fn()} />);
  expect(screen.queryByRole('button')).toBeNull();
});

it('folds what is set aside: the question, the rule’s title, the day, and its undoing', async () => {
  const onUndo = vi.fn();
  draw(<SetAside dismissals={[PHONE, LIMIT]} onUndo={onUndo} />);
  expect(screen.queryByRole('listitem')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Mis de côté (2)' }));
  const [phone, limit] = screen.getAllByRole('listitem');
  expect(phone).toHaveTextContent(/Téléphone.*21 nov\. 2026 à 09:30/);
  expect(limit).toHaveTextContent('Date limite différente de la date publiée');
  await userEvent.click(screen.getByRole('button', { name: 'Annuler : Date limite différente de la date publiée' }));
  expect(onUndo).toHaveBeenCalledExactlyOnceWith(LIMIT);
});

it('hands the focus on when a line is undone', async () => {
  const { rerender } = draw(<SetAside dismissals={[PHONE, LIMIT]} onUndo={vi.fn()} />);
  await userEvent.click(screen.getByRole('button', { name: 'Mis de côté (2)' }));
  screen.getByRole('button', { name: 'Annuler : Téléphone' }).focus();
  rerender(within(<SetAside dismissals={[LIMIT]} onUndo={vi.fn()} />));
  expect(screen.getByRole('button', { name: /Annuler : Date limite/ })).toHaveFocus();
});
