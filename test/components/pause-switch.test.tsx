import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PauseSwitch, type PauseSwitchProps } from '../../components/PauseSwitch';
import { draw } from './samples';

function drawn(parts: Partial<PauseSwitchProps> = {}) {
  const onPause = vi.fn();
  const onResume = vi.fn();
  draw(<PauseSwitch paused={null} isOnPage onPause={onPause} onResume={onResume} {...parts} />);
  return { onPause, onResume };
}

const begin = () => screen.getByRole('button', { name: 'Mettre en pause' });

it('unfolds three pauses, and begins the one chosen', async () => {
  const { onPause } = drawn();
  expect(begin()).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(begin());
  expect(begin()).toHaveAttribute('aria-expanded', 'true');
  const choices = screen.getAllByRole('button').slice(1);
  expect(choices.map(({ textContent }) => textContent)).toEqual(['Sur cette page', 'Aujourd’hui', 'Jusqu’à ce que je réactive']);
  await userEvent.click(screen.getByRole('button', { name: 'Aujourd’hui' }));
  expect(onPause).toHaveBeenCalledExactlyOnceWith('today');
  expect(begin()).toHaveAttribute('aria-expanded', 'false');
});

it('pauses no page where the tab shows none of Convergence', async () => {
  drawn({ isOnPage: false });
  await userEvent.click(begin());
  expect(screen.queryByRole('button', { name: 'Sur cette page' })).toBeNull();
  expect(screen.getAllByRole('button')).toHaveLength(3);
});

it('says a pause that the organisation wants, and leaves no way to end it', () => {
  drawn({ paused: 'organisation' });
  expect(screen.getByText('Cap Convergence est en pause : c’est fixé par votre organisation.')).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
});

it.each([
  ['page', 'Cap Convergence est en pause sur cette page.'],
  ['today', 'Cap Convergence est en pause aujourd’hui.'],
  ['on', 'Cap Convergence est en pause jusqu’à nouvel ordre.'],
] as const)('says a pause of %s, and ends it', async (paused, words) => {
  const { onResume } = drawn({ paused });
  expect(screen.getByRole('status')).toHaveTextContent(words);
  expect(screen.queryByRole('button', { name: 'Mettre en pause' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Réactiver' }));
  expect(onResume).toHaveBeenCalledOnce();
});
