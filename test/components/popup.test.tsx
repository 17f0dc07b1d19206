import { screen, within as inside } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CandidatureRows } from '../../entrypoints/popup/CandidatureRows';
import { MissedDates } from '../../entrypoints/popup/MissedDates';
import { NearestDate } from '../../entrypoints/popup/NearestDate';
import type { Outlook } from '../../lib/candidature/outlook';
import type { Glance } from '../../lib/store/dossiers';
import type { CandidatureRow } from '../../lib/store/rows';
import { dossier } from '../candidature/checklist/samples';
import { deadline } from '../candidature/deadline';
import { chapter, draw } from './samples';

/** A candidature with chapters to file and Date 2 in 314 days, with what is given. */
function glance(name: string, outlook: Partial<Outlook> = {}, parts: Partial<CandidatureRow> = {}): Glance {
  const { candidature } = dossier({
    number: name.toUpperCase(),
    names: [name],
    product: { name, version: 'v1.0', reference: '1' },
    ...parts,
  });
  const action = { text: 'next_file_many', data: ['SSI', 3], link: `https://convergence.esante.gouv.fr/${name}`, isInList: false };
  return {
    candidature,
    chapters: [],
    outlook: { next: deadline({ daysLeft: 314 }), missed: [], action, urgency: 'calm', late: 0, ...outlook },
  };
}

const many = (count: number) => Array.from({ length: count }, (_, at) => glance(`Solution ${at + 1}`));
const missed = (...dates: ('date1' | 'date2' | 'date3')[]): Partial<Outlook> => ({
  missed: dates.map((date) => deadline({ date, isPast: true, daysLeft: -3 })),
  urgency: 'missed',
});

describe('the nearest date', () => {
  it('is said once for all candidatures that share it', () => {
    const { container } = draw(
      <NearestDate
        all={[
          glance('Loin', { next: deadline({ at: '2028-03-15T12:00', date: 'date3', daysLeft: 480 }) }),
          glance('Un'),
          glance('Sans', { next: null }),
          glance('Deux'),
        ]}
      />,
    );
    expect(container).toHaveTextContent(/^Date 2 : dépôt des preuves\s*2 candidatures\s*1 oct. 2027 à 12:00\s*dans 314 jours$/);
  });

  it('of one candidature names it, and says every source where they differ', () => {
    const words = [
      { from: 'calendar', at: '2027-10-01T12:00', source: '' },
      { from: 'page', at: '2027-10-15T12:00', source: '' },
    ] as const;
    const { container } = draw(<NearestDate all={[glance('Seul', { next: deadline({ differs: true, words: [...words] }) })]} />);
    expect(container).toHaveTextContent('Seul v1.0');
    expect(container).toHaveTextContent('Convergence : 15 oct. 2027 à 12:00');
  });

  it.each([
    ['calm', 'Urgent : dans 3 jours'],
    ['rest', 'dans 3 jours'],
  ] as const)('presses only who has something to do: %s', (urgency, words) => {
    draw(<NearestDate all={[glance('Seul', { next: deadline({ daysLeft: 3 }), urgency })]} />);
    expect(screen.getByText(words)).toBeVisible();
  });

  it('is said to be missing where no candidature has one', () => {
    draw(<NearestDate all={[glance('Seul', { next: null })]} />);
    expect(screen.getByText('Aucune date à venir parmi ce que Cap a lu.')).toBeVisible();
  });
});

describe('the dates that were missed', () => {
  it('are one line for all who missed the same, which opens on them', async () => {
    const onOpen = vi.fn();
    const all = [glance('Un', missed('date1')), glance('Deux', missed('date1')), glance('Trois', missed('date2', 'date1'))];
    draw(<MissedDates all={all} onOpen={onOpen} />);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Date 1 dépassée : 2 candidatures',
      'Date 2 dépassée : Trois v1.0',
    ]);
    const line = screen.getByRole('button', { name: /Date 1/, expanded: false });
    await userEvent.click(line);
    expect(line).toHaveAttribute('aria-expanded', 'true');
    expect(onOpen).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Deux v1.0' }));
    expect(onOpen).toHaveBeenLastCalledWith(all[1]);
    await userEvent.click(screen.getByRole('button', { name: 'Date 2 dépassée : Trois v1.0' }));
    expect(onOpen).toHaveBeenLastCalledWith(all[2]);
  });

  it('are not spoken of where there is none', () => {
    const { container } = draw(<MissedDates all={many(3)} onOpen={vi.fn()} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('the rows', () => {
  it('say name, version, where each stands and its next action, and open it', async () => {
    const onOpen = vi.fn();
    const filing = {
      ...glance('Un'),
      chapters: [chapter({ name: 'a', status: 'validated' }), chapter({ name: 'b', status: 'to-modify' })],
    };
    const begun = glance('Deux', {}, { steps: [{ number: 1, name: 'Candidature administrative', status: 'current', raw: '' }] });
    draw(<CandidatureRows all={[filing, begun]} onOpen={onOpen} />);
    const list = inside(screen.getByRole('list'));
    expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Un v1.0 Chapitres (2) : 1 à modifier, 1 validé Déposer 3 preuves : SSI',
      'Deux v1.0 Étape 1 sur 4 Déposer 3 preuves : SSI',
    ]);
    await userEvent.click(list.getByRole('button', { name: /^Deux/ }));
    expect(onOpen).toHaveBeenLastCalledWith(begun);
    expect(screen.queryByRole('search')).toBeNull();
  });

  it('are the first six where there are more, and a search finds every other by name, version or number', async () => {
    const onOpen = vi.fn();
    const all = [...many(39), glance('Éole', {}, { number: 'ZZTOP', names: ['Éole', 'Brise marine'] })];
    draw(<CandidatureRows all={all} onOpen={onOpen} />);
    const names = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent?.split(' v1.0')[0]);
    expect(names()).toEqual(many(6).map(({ candidature }) => candidature.names[0]));
    const field = screen.getByRole('searchbox', { name: 'Chercher parmi 40 candidatures' });
    for (const words of ['eole', 'EOLE v1', 'zztop', 'brise']) {
      await userEvent.clear(field);
      await userEvent.type(field, words);
      expect(names(), words).toEqual(['Éole']);
      expect(screen.getByRole('status'), words).toHaveTextContent('1 sur 40');
    }
    await userEvent.type(field, '{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith(all[39]);
    await userEvent.type(field, ' introuvable');
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('0 sur 40');
    await userEvent.clear(field);
    expect(names()).toHaveLength(6);
  });
});
