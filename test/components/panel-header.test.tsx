import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CandidatureChoice } from '../../entrypoints/sidepanel/CandidatureChoice';
import { NewsList } from '../../entrypoints/sidepanel/NewsList';
import { PanelHeader } from '../../entrypoints/sidepanel/PanelHeader';
import { stageAt, stageOf } from '../../entrypoints/sidepanel/stage';
import type { StepReading } from '../../lib/reading/reading';
import type { HistoryRow } from '../../lib/store/rows';
import { dossier } from '../candidature/checklist/samples';
import type { Outlook } from '../../lib/candidature/outlook';
import { deadline } from '../candidature/deadline';
import { draw } from './samples';

const STEPS: StepReading[] = [
  { number: 1, name: 'Candidature administrative', status: 'done', raw: '' },
  { number: 2, name: 'Éligibilité', status: 'to-modify', raw: 'A modifier' },
  { number: 3, name: 'Dépôt des preuves', status: 'not-open', raw: '' },
  { number: 4, name: 'Convention', status: 'not-open', raw: '' },
];
const { candidature } = dossier({ steps: STEPS });

const REDO: Outlook['action'] = {
  text: 'next_redo_many',
  data: ['INS', 2],
  link: 'https://convergence.esante.gouv.fr/chapitre',
  isInList: false,
};

function header(parts: Partial<Outlook> = {}, step: number | null = null) {
  const onAct = vi.fn();
  const outlook: Outlook = { next: deadline(), missed: [], action: REDO, urgency: 'act', late: 0, ...parts };
  const deadlines = [deadline({ date: 'date1', at: '2026-10-01T12:00', met: true, isPast: true, daysLeft: -51 }), deadline()];
  const drawn = draw(
    <PanelHeader candidature={candidature} deadlines={deadlines} starts={[]} outlook={outlook} step={step} onAct={onAct} />,
  );
  return { onAct, ...drawn };
}

describe('the head of the panel', () => {
  it('names the product, the number and the next date', () => {
    header();
    expect(screen.getByRole('heading', { level: 1, name: 'Produit test v0.1' })).toHaveAttribute(
      'title',
      'Produit test v0.1, n° RTPJTHIJVH',
    );
    expect(screen.getByTitle('n° RTPJTHIJVH · DUI vague 2')).toBeVisible();
    expect(screen.getByRole('button', { name: /Date 2.*1 oct\. 2027.*dans 314 jours/ })).toBeVisible();
  });

  it('says that the sources of the next date do not agree', () => {
    header({ next: deadline({ differs: true }) });
    expect(screen.getByRole('button', { name: /Les dates diffèrent\./ })).toBeVisible();
  });

  it('puts a date that was missed first', () => {
    header({ missed: [deadline({ date: 'date1', at: '2026-10-01T12:00', isPast: true, daysLeft: -58 })] });
    expect(screen.getByRole('button', { name: /Date 1.*Dépassée il y a 58 jours/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Date 2/ })).toBeNull();
  });

  it.each([
    ['the next date', {}, /Date 2/],
    ['« Détails » where no date is ahead', { next: null }, 'Détails'],
  ])('unfolds every date from %s', async (_, parts, name) => {
    header(parts);
    expect(screen.queryByText('Date 1 : dossier administratif')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name }));
    expect(screen.getByText('Date 1 : dossier administratif')).toBeVisible();
    expect(screen.getByText('1 oct. 2027 à 12:00')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name }));
    expect(screen.queryByText('Date 1 : dossier administratif')).toBeNull();
  });

  it('marks the step of the page, else the first that is open, and says its status', () => {
    const { unmount } = header({}, 1);
    expect(screen.getByRole('listitem', { current: 'step' })).toHaveTextContent('Étape 1, Candidature administrative : Faite');
    unmount();
    header();
    expect(screen.getByRole('listitem', { current: 'step' })).toHaveTextContent('Étape 2, Éligibilité : A modifier');
    expect(screen.getByText('Étape 2 : A modifier')).toBeVisible();
  });

  it('leads to the one thing to do next', async () => {
    const { onAct } = header();
    await userEvent.click(screen.getByRole('button', { name: 'Refaire 2 preuves : INS' }));
    expect(onAct).toHaveBeenCalledWith(REDO);
  });

  it('leads to the list where what is late stands there', async () => {
    const action = { text: 'next_late_many', data: [3], link: null, isInList: true };
    const { onAct } = header({ action });
    await userEvent.click(screen.getByRole('button', { name: 'Voir 3 éléments en retard' }));
    expect(onAct).toHaveBeenCalledWith(action);
  });

  it('says that nothing is to be done, and leads nowhere then', () => {
    header({ action: { text: 'next_wait', data: [], link: null, isInList: false }, urgency: 'rest' });
    expect(screen.getByText('Rien à soumettre pour l’instant')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Rien/ })).toBeNull();
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

const NO_TEAM = { notes: [], titles: new Map<string, string | null>() };

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
        team={NO_TEAM}
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

  it('tells what the team has noted, by whom and when it came', async () => {
    const version = { by: 'k3f9zz', name: 'PM', at: '2026-11-20T10:00:00.000Z', text: 'demandé' };
    const heard = { version, heardAt: '2026-11-21T08:00:00.000Z' };
    const notes = [
      { ...heard, place: 'proofs ["RTPJTHIJVH","INS.02","INS.02.01.01"]' },
      { ...heard, place: 'items ["RTPJTHIJVH","own:1"]' },
    ];
    draw(<NewsList news={[]} team={{ notes, titles: new Map([['own:1', 'Appeler l’auditeur']]) }} onSeen={() => {}} />);
    await userEvent.click(screen.getByRole('button', { name: '2 nouveautés' }));
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'PM a noté INS.02.01.0121 nov. 2026 à 09:00',
      'PM a noté Appeler l’auditeur21 nov. 2026 à 09:00',
    ]);
  });

  it('is not there when nothing did', () => {
    const { container } = draw(<NewsList news={[]} team={NO_TEAM} onSeen={() => {}} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('the choice of the candidature', () => {
  it('pins one, and follows the tab again', async () => {
    const onPin = vi.fn();
    const { rerender } = draw(<CandidatureChoice candidatures={[candidature]} pinned={null} onPin={onPin} />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Candidature affichée' }), candidature.number);
    expect(onPin).toHaveBeenCalledWith('RTPJTHIJVH');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Suivre l’onglet',
      'Toujours afficher Produit test v0.1 (RTPJTHIJVH)',
    ]);
    rerender(<CandidatureChoice candidatures={[candidature]} pinned={candidature.number} onPin={onPin} />);
    await userEvent.selectOptions(screen.getByRole('combobox'), '');
    expect(onPin).toHaveBeenLastCalledWith(null);
  });
});
