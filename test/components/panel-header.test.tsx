import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CandidatureChoice } from '../../components/panel/CandidatureChoice';
import { NewsList } from '../../components/panel/NewsList';
import { PanelHeader } from '../../components/panel/PanelHeader';
import { stageAt, stageOf } from '../../components/panel/stage';
import type { StepReading } from '../../lib/page/reading';
import type { HistoryRow } from '../../lib/store/rows';
import { dossier } from '../checklist/samples';
import { deadline, draw } from './samples';

const STEPS: StepReading[] = [
  { number: 1, name: 'Candidature administrative', status: 'done', raw: '' },
  { number: 2, name: 'Éligibilité', status: 'to-modify', raw: 'A modifier' },
  { number: 3, name: 'Dépôt des preuves', status: 'not-open', raw: '' },
  { number: 4, name: 'Convention', status: 'not-open', raw: '' },
];
const { candidature } = dossier({ steps: STEPS });

describe('the head of the panel', () => {
  it('names the product, the number and the next date that is not met', () => {
    draw(
      <PanelHeader
        candidature={candidature}
        deadlines={[deadline({ date: 'date1', met: true }), deadline({ date: 'date2' })]}
        step={null}
      />,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Produit test v0.1');
    expect(screen.getByText('n° RTPJTHIJVH')).toBeVisible();
    expect(screen.getByText('Date 2 : dépôt des preuves')).toBeVisible();
    expect(screen.queryByText('Date 1 : dossier administratif')).toBeNull();
  });

  it('marks the step of the page, else the first that is open', () => {
    const { unmount } = draw(<PanelHeader candidature={candidature} deadlines={[]} step={1} />);
    expect(screen.getByRole('listitem', { current: 'step' })).toHaveTextContent('Étape 1, Candidature administrative : Faite');
    unmount();
    draw(<PanelHeader candidature={candidature} deadlines={[]} step={null} />);
    expect(screen.getByRole('listitem', { current: 'step' })).toHaveTextContent('Étape 2, Éligibilité : A modifier');
  });
});

describe('the stage one is at', () => {
  it('is that of the page, or of the step that is open', () => {
    expect(stageOf({ kind: 'chapter', step: 3 })).toBe('step3');
    expect(stageOf({ kind: 'edc-chapter', step: 3 })).toBe('edc-psc');
    expect(stageOf({ kind: 'charter', step: null })).toBe('prerequisites');
    expect(stageOf({ kind: 'dashboard', step: null })).toBeNull();
    expect(stageAt(candidature)).toBe('step2');
    expect(stageAt({ steps: [], guichet: 'segur' })).toBeNull();
  });
});

describe('what changed', () => {
  const change = (parts: Partial<HistoryRow>): HistoryRow => ({
    number: 'RTPJTHIJVH',
    at: '2026-11-21T08:00:00.000Z',
    subject: 'chapter',
    name: 'Sécurité des SI',
    from: 'Soumis',
    to: 'A modifier',
    status: 'to-modify',
    ...parts,
  });

  it('is said in words, dated, and can be put away', async () => {
    const onSeen = vi.fn();
    draw(
      <NewsList
        news={[
          change({}),
          change({ subject: 'deadline', name: 'preuves', from: '2027-01-10T23:59:00+01:00', to: '2027-10-01T12:00:00+02:00' }),
          change({ subject: 'convention', name: '', from: null, to: 'to-sign' }),
          change({ subject: 'step', name: 'Éligibilité', from: 'not-open', to: 'Soumis' }),
        ]}
        onSeen={onSeen}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: '4 nouveautés' }));
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Sécurité des SI : Soumis → A modifier21 nov. 2026 à 09:00',
      'Date limite des preuves : 10 janv. 2027 à 23:59 → 1 oct. 2027 à 12:0021 nov. 2026 à 09:00',
      'Nouveau, Convention : à signer21 nov. 2026 à 09:00',
      'Éligibilité : Pas encore ouverte → Soumis21 nov. 2026 à 09:00',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'J’ai vu' }));
    expect(onSeen).toHaveBeenCalled();
  });

  it('is not there when nothing did', () => {
    const { container } = draw(<NewsList news={[]} onSeen={() => {}} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('the choice of the candidature', () => {
  it('pins one, and follows the tab again', async () => {
    const onPin = vi.fn();
    const { rerender } = draw(<CandidatureChoice candidatures={[candidature]} pinned={null} onPin={onPin} />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Candidature affichée' }), candidature.number);
    expect(onPin).toHaveBeenCalledWith('RTPJTHIJVH');
    rerender(<CandidatureChoice candidatures={[candidature]} pinned={candidature.number} onPin={onPin} />);
    await userEvent.selectOptions(screen.getByRole('combobox'), '');
    expect(onPin).toHaveBeenLastCalledWith(null);
  });
});
