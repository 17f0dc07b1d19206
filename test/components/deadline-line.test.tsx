import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DeadlineLine, pressureOf } from '../../components/DeadlineLine';
import { deadline } from '../candidature/deadline';
import { draw } from './samples';

describe('a deadline', () => {
  it.each([
    [314, false, 'later', 'dans 314 jours'],
    [31, false, 'later', 'dans 31 jours'],
    [30, false, 'soon', 'Bientôt : dans 30 jours'],
    [8, false, 'soon', 'Bientôt : dans 8 jours'],
    [7, false, 'urgent', 'Urgent : dans 7 jours'],
    [1, false, 'urgent', 'Urgent : demain'],
    [0, false, 'urgent', 'Urgent : aujourd’hui'],
    [-1, false, 'passed', 'Dépassée hier'],
    [-51, false, 'passed', 'Dépassée il y a 51 jours'],
    [-51, true, 'met', 'Fait'],
    [3, true, 'met', 'Fait'],
  ] as const)('%i days away, met %s, is %s and says so', (daysLeft, met, pressure, words) => {
    const date = deadline({ daysLeft, met, isPast: daysLeft < 0 });
    expect(pressureOf(date)).toBe(pressure);
    draw(<DeadlineLine deadline={date} />);
    expect(screen.getByText(words)).toBeVisible();
  });

  it('that has passed is not called missed where nothing was read that tells', () => {
    const date = deadline({ daysLeft: -51, isPast: true, isUnread: true });
    expect(pressureOf(date)).toBe('unread');
    draw(<DeadlineLine deadline={date} />);
    expect(screen.getByText('Passée il y a 51 jours : Cap n’a pas lu si c’est fait')).toBeVisible();
  });

  it('says its date and hour, in either language', () => {
    const { unmount } = draw(<DeadlineLine deadline={deadline()} />);
    expect(screen.getByText('1 oct. 2027 à 12:00')).toHaveAttribute('datetime', '2027-10-01T12:00');
    unmount();
    draw(<DeadlineLine deadline={deadline()} />, 'en');
    expect(screen.getByText('1 Oct 2027 at 12:00')).toBeVisible();
  });

  it('shows every source where they differ, and none where they agree', () => {
    const words = [
      { from: 'calendar', at: '2027-10-01T12:00', source: '' },
      { from: 'page', at: '2027-01-10T23:59', source: '' },
    ] as const;
    const { rerender, container } = draw(<DeadlineLine deadline={deadline({ differs: true, words: [...words] })} />);
    expect(container).toHaveTextContent('calendrier de l’ANS : 1 oct. 2027 à 12:00 ; Convergence : 10 janv. 2027 à 23:59');
    rerender(<DeadlineLine deadline={deadline()} />);
    expect(container).not.toHaveTextContent('Convergence');
  });
});
