import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ChapterBar } from '../../components/ChapterBar';
import { ChapterStrip } from '../../components/ChapterStrip';
import { Proofs } from '../../entrypoints/sidepanel/proofs/Proofs';
import type { ChapterReading } from '../../lib/reading/reading';
import { isReadyToSubmit } from '../../lib/segur/statuses';
import type { Dossier, HistoryRow } from '../../lib/store/rows';
import { dossier } from '../candidature/checklist/samples';
import { chapter, draw } from './samples';

const AT = '2026-11-21T08:00:00.000Z';

describe('a chapter', () => {
  it('has a named bar with its value', () => {
    draw(<ChapterBar chapter={chapter()} />);
    const bar = screen.getByRole('progressbar', { name: 'Sécurité des SI : 3 sur 13 preuves chargées' });
    expect(bar).toHaveAttribute('aria-valuenow', '3');
    expect(bar).toHaveAttribute('aria-valuemax', '13');
    expect(screen.getByText('En cours')).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: 'Sécurité des SI' })).toBeVisible();
  });

  it('has no bar where no counter was read', () => {
    draw(<ChapterBar chapter={chapter({ loaded: null, total: null, counted: 'unknown' })} />);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it.each([
    [{}, false],
    [{ loaded: 13 }, true],
    [{ loaded: 13, status: 'to-complete' }, true],
    [{ loaded: 13, status: 'submitted' }, false],
    [{ loaded: 13, status: 'to-modify' }, false],
    [{ loaded: 13, counted: 'conform' }, false],
    [{ loaded: 0, total: 0 }, false],
  ] as [Partial<ChapterReading>, boolean][])('%j only waits to be submitted: %s', (parts, ready) => {
    expect(isReadyToSubmit(chapter(parts))).toBe(ready);
    draw(<ChapterBar chapter={chapter(parts)} />);
    expect(screen.queryByText(/Complet mais pas soumis/) !== null).toBe(ready);
  });
});

describe('the strip of a candidature', () => {
  it('says how many chapters stand where, what is to be modified first', () => {
    const { container } = draw(
      <ChapterStrip
        chapters={[chapter({ name: 'a', status: 'validated' }), chapter({ name: 'b' }), chapter({ name: 'c', status: 'to-modify' })]}
      />,
    );
    expect(container).toHaveTextContent('Chapitres (3) : 1 à modifier, 1 en cours, 1 validé');
  });
});

describe('the proofs', () => {
  const rows = (...chapters: ChapterReading[]): Dossier['chapters'] =>
    chapters.map((each, place) => ({ ...each, number: 'RTPJTHIJVH', place, readAt: AT }));
  const requirement = (parts: Partial<Dossier['requirements'][number]>): Dossier['requirements'][number] => ({
    number: 'RTPJTHIJVH',
    chapter: 'Retour',
    id: '',
    title: null,
    loaded: 0,
    total: 1,
    scenarios: [],
    proofs: [],
    fileRule: null,
    place: 0,
    readAt: AT,
    ...parts,
  });
  const asked: HistoryRow = {
    number: 'RTPJTHIJVH',
    at: AT,
    subject: 'chapter',
    name: 'Retour',
    from: 'Soumis',
    to: 'A modifier',
    status: 'to-modify',
  };
  const whole = dossier(
    {},
    {
      chapters: rows(
        chapter({ name: 'Fini', status: 'validated' }),
        chapter({ name: 'Envoyé', status: 'submitted' }),
        chapter({ name: 'Vide', status: 'to-complete', loaded: 0 }),
        chapter({ name: 'Complet', loaded: 13 }),
        chapter({ name: 'Retour', status: 'to-modify' }),
      ),
      requirements: [
        requirement({ id: 'SC.SSI/GEN.20', proofs: ['SSI20.1.1'] }),
        requirement({ id: 'SC.SSI/GEN.15', loaded: 1, total: 2, proofs: ['SSI15.1.1', 'SSI15.1.2'] }),
        requirement({ id: 'SC.SSI/GEN.16', loaded: 1, proofs: ['SSI16.1.1'] }),
      ],
    },
  );

  it('put first what is to be modified, then what only waits to be submitted, and last what is validated', () => {
    draw(<Proofs dossier={whole} history={[]} actions={{ onNoteProof: vi.fn(), onNameFile: vi.fn() }} />);
    const names = screen.getAllByRole('progressbar').map((bar) => bar.getAttribute('aria-label')?.split(' : ')[0]);
    expect(names).toEqual(['Retour', 'Complet', 'Vide', 'Envoyé', 'Fini']);
  });

  it('say when a change was asked, and keep the user’s own file name', async () => {
    const onNameFile = vi.fn();
    draw(<Proofs dossier={whole} history={[asked]} actions={{ onNoteProof: vi.fn(), onNameFile }} />);
    expect(screen.getByText('Modification demandée, lue le 21 nov. 2026 à 09:00')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Voir les preuves : Retour' }));
    await userEvent.click(screen.getByRole('button', { name: 'Noter : SSI20.1.1' }));
    await userEvent.type(screen.getByLabelText('Mon fichier'), 'plan.pdf');
    await userEvent.tab();
    expect(onNameFile).toHaveBeenCalledWith('Retour', 'SSI20.1.1', 'plan.pdf');
  });

  it('do not say which proofs lack where only some of a requirement are loaded', async () => {
    draw(<Proofs dossier={whole} history={[]} actions={{ onNoteProof: vi.fn(), onNameFile: vi.fn() }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Voir les preuves : Retour' }));
    expect(screen.getByRole('button', { name: 'Masquer les preuves : Retour' })).toBeVisible();
    const lineOf = (proof: string) => screen.getByText(proof).closest('.proof');
    expect(lineOf('SSI15.1.1')).toHaveTextContent('À vérifier');
    expect(lineOf('SSI15.1.2')).toHaveTextContent('À vérifier');
    expect(lineOf('SSI16.1.1')).toHaveTextContent('Chargée');
    expect(lineOf('SSI20.1.1')).toHaveTextContent('À préparer');
    expect(screen.getByRole('heading', { level: 4, name: 'SC.SSI/GEN.15' }).parentElement).toHaveTextContent('1 sur 2 chargées');
  });

  it('say what to do while no chapter was read', () => {
    draw(<Proofs dossier={dossier()} history={[]} actions={{ onNoteProof: vi.fn(), onNameFile: vi.fn() }} />);
    expect(screen.getByText('Ouvrez l’étape 3 de la candidature sur Convergence.')).toBeVisible();
  });
});
