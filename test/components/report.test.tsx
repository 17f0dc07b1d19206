import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CandidatureReport } from '../../entrypoints/dashboard/report/CandidatureReport';
import { ChangeList } from '../../entrypoints/sidepanel/NewsList';
import type { ChecklistItem } from '../../lib/candidature/checklist/item';
import { outlookOf } from '../../lib/candidature/outlook';
import type { HistoryRow } from '../../lib/store/rows';
import { exported } from '../files/exported';
import { minute } from '../store/samples';
import { draw } from './dashboard-parts';
import { misnamed } from './names';
import { item } from './samples';

function report(parts: { items?: ChecklistItem[]; history?: HistoryRow[] } = {}) {
  const known = { ...exported(), ...parts };
  const outlook = outlookOf({ ...known.dossier, items: known.items, deadlines: known.deadlines });
  return draw(<CandidatureReport {...known} sisters={[]} first={[]} outlook={outlook} today="2026-11-21" onPrint={() => {}} />);
}

const change = (parts: Partial<HistoryRow>): HistoryRow => ({
  number: 'A',
  at: minute(0),
  subject: 'step',
  name: 'Candidature administrative',
  from: null,
  to: 'done',
  status: null,
  ...parts,
});

describe('the report of a candidature', () => {
  it('says changes in the words of the panel, with no word of the code', () => {
    const history = [
      change({ from: 'current', to: 'done' }),
      change({ at: minute(1), subject: 'convention', name: '', from: 'to-sign', to: 'signed' }),
      change({ at: minute(2), subject: 'chapter', name: 'Sécurité des SI', from: 'A compléter', to: 'Soumis' }),
      change({ at: minute(3), subject: 'deadline', name: 'preuves', from: null, to: '2027-10-01T12:00:00+02:00' }),
    ];
    const { unmount } = report({ history });
    const told = within(screen.getByRole('region', { name: 'Derniers changements lus' }))
      .getAllByRole('listitem')
      .map((line) => line.querySelector('span')?.textContent);
    unmount();
    draw(<ChangeList changes={history} />);
    expect(told).toEqual(screen.getAllByRole('listitem').map((line) => line.querySelector('span')?.textContent));
    expect(told[0]).toBe('Candidature administrative : En cours → Faite');
    expect(told.join()).not.toMatch(/\b(current|done|to-sign|signed)\b/);
  });

  it('names all that is left, with its day, who does it and the notes, on paper too', () => {
    const items = [
      item('a', { state: 'waiting', initials: 'PM', note: 'après le CNDA' }),
      item('b', { state: 'late', due: { from: 'user', at: '2026-11-02' }, initials: 'CM' }),
      ...Array.from({ length: 30 }, (_, place) => item(`c${place}`, { note: 'appeler' })),
    ];
    const { container } = report({ items });
    const list = within(screen.getByRole('region', { name: /Reste à faire/ })).getAllByRole('listitem');
    expect(list).toHaveLength(32);
    expect(list[0]).toHaveTextContent('Élément b · Avant le 2 nov. 2026 · CM');
    expect(list[31]).toHaveTextContent('Élément a · PM · après le CNDA');
    const left = within(screen.getByRole('region', { name: /Reste à faire/ }));
    expect(left.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'En retard 1',
      'À faire 30',
      'En attente 1',
    ]);
    expect(container.querySelectorAll('.report-items .no-print')).toHaveLength(0);
  });

  it('says what to do next, and what the user wrote about proofs', () => {
    const { container } = report();
    expect(container).toHaveTextContent('Refaire les preuves demandées : Sécurité des SI');
    const notes = screen.getByRole('region', { name: 'Vos notes sur les preuves' });
    expect(notes).toHaveTextContent('Sécurité des SI');
    expect(notes).toHaveTextContent('SSI18.1.2 · écran.pdf · =1+1; "attention" à refaire');
    expect(misnamed(container)).toEqual([]);
  });
});
