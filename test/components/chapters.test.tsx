import { cleanup, screen } from '@testing-library/react';
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
    proofStates: [],
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
        requirement({
          id: 'SC.SSI/GEN.17',
          loaded: 2,
          total: 2,
          proofs: ['SSI17.1.1', 'SSI17.1.2'],
          proofStates: [
            { proof: 'SSI17.1.1', state: 'to-redo', reason: 'La version ne se voit pas.' },
            { proof: 'SSI17.1.2', state: 'loaded', reason: null },
          ],
          requests: [1, 2].map((round) => ({ proof: 'SSI17.1.1', round, on: null, words: 'La version ne se voit pas.' })),
        }),
      ],
    },
  );

  const note = (proof: string, parts: object) => ({
    number: 'RTPJTHIJVH',
    chapter: 'Retour',
    proof,
    note: '',
    fileName: '',
    initials: '',
    due: null,
    done: false,
    deleted: false,
    changedAt: {},
    updatedAt: AT,
    ...parts,
  });
  const acting = () => ({ onChangeProofs: vi.fn(), onWriteProof: vi.fn(), onNameFiles: vi.fn(), onGoToProof: vi.fn(), onMine: vi.fn() });
  const show = (parts: Partial<Parameters<typeof Proofs>[0]> = {}) => {
    const actions = acting();
    draw(<Proofs dossier={whole} here={null} today="2026-11-28" mine="" history={[]} actions={actions} {...parts} />);
    return actions;
  };
  const lineOf = (proof: string) => screen.getByText(proof).closest('.proof');

  it('put first what is to be modified, then what only waits to be submitted, and last what is validated', () => {
    show();
    const names = screen.getAllByRole('progressbar').map((bar) => bar.getAttribute('aria-label')?.split(' : ')[0]);
    expect(names).toEqual(['Retour', 'Complet', 'Vide', 'Envoyé', 'Fini']);
  });

  it('begin with the chapter whose page is in front, unfolded', () => {
    show({ here: 'Vide' });
    expect(screen.getAllByRole('progressbar')[0]).toHaveAccessibleName(/^Vide/);
    expect(screen.getByRole('button', { name: 'Masquer les preuves : Vide' })).toBeVisible();
  });

  it('say when a change was asked, and keep the user’s own file name', async () => {
    const { onWriteProof } = show({ history: [asked], here: 'Retour' });
    expect(screen.getByText('Modification demandée, lue le 21 nov. 2026 à 09:00')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Toutes/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Noter : SSI20.1.1' }));
    await userEvent.type(screen.getByLabelText('Mon fichier'), 'plan.pdf');
    await userEvent.tab();
    expect(onWriteProof).toHaveBeenCalledWith({ chapter: 'Retour', proof: 'SSI20.1.1' }, 'fileName', 'plan.pdf');
  });

  it('show first what is asked again with the ANS’s words, and can be narrowed; a click goes to the zone', async () => {
    const { onGoToProof } = show({ here: 'Retour' });
    expect(screen.getByRole('group', { name: 'Preuves à montrer : Retour' })).toHaveTextContent(
      'À refaire 1Manquantes 1Chargées 2Toutes 6',
    );
    expect(lineOf('SSI17.1.1')).toHaveTextContent('À refaire');
    expect(screen.getByText('L’ANS écrit, demande n° 2 : « La version ne se voit pas. »')).toBeVisible();
    expect(screen.queryByText('SSI20.1.1')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Manquantes/ }));
    expect(lineOf('SSI20.1.1')).toHaveTextContent('À charger');
    await userEvent.click(screen.getByRole('button', { name: 'SSI20.1.1' }));
    expect(onGoToProof).toHaveBeenCalledWith(expect.objectContaining({ chapter: 'Retour', proof: 'SSI20.1.1' }));
  });

  it('are given to somebody, all that are shown at once, and then found by their initials', async () => {
    const { onChangeProofs } = show({ here: 'Retour' });
    await userEvent.click(screen.getByRole('button', { name: /^Chargées/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Attribuer ces 2 preuves' }));
    await userEvent.keyboard('PM');
    await userEvent.click(screen.getByRole('button', { name: 'Attribuer' }));
    const given = ['SSI16.1.1', 'SSI17.1.2'].map((proof) => ({ chapter: 'Retour', proof }));
    expect(onChangeProofs).toHaveBeenCalledWith(given, { initials: 'PM' });
  });

  it('belong to whom their chapter was given, unless they have somebody of their own; late ones are told', async () => {
    show({ dossier: { ...whole, proofs: [note('', { initials: 'PM', due: '2026-11-27' }), note('SSI17.1.1', { initials: 'AB' })] } });
    const who = screen.getByRole('combobox', { name: 'Responsable' });
    await userEvent.selectOptions(who, 'AB');
    expect(screen.getByRole('status')).toHaveTextContent('1 preuve trouvée');
    await userEvent.selectOptions(who, 'PM');
    expect(screen.getByRole('status')).toHaveTextContent('3 preuves trouvées');
    expect(lineOf('SSI20.1.1')).toHaveTextContent('En retard');
    await userEvent.selectOptions(who, 'Sans personne');
    expect(screen.getByRole('status')).toHaveTextContent('0 preuves trouvées');
  });

  it('are the user’s own by the initials that are asked once, however they are written', async () => {
    const own = { ...note('', { initials: 'PM' }) };
    const dossier = { ...whole, proofs: [own] };
    const { onMine } = show({ dossier });
    const who = screen.getByRole('combobox', { name: 'Responsable' });
    await userEvent.selectOptions(who, 'Les miennes');
    expect(screen.queryByText(/preuves? trouvée/)).toBeNull();
    await userEvent.keyboard('pm{Enter}');
    expect(onMine).toHaveBeenCalledExactlyOnceWith('pm');
    cleanup();
    show({ dossier, mine: 'pm' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Responsable' }), 'Les miennes');
    expect(screen.queryByLabelText('Mes initiales')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('4 preuves trouvées');
  });

  it('say which file of the user’s is for them', async () => {
    const own = {
      number: 'RTPJTHIJVH',
      chapter: 'Retour',
      proof: 'SSI20.1.1',
      note: '',
      fileName: 'SSI_20_01_01.pdf',
      initials: '',
      due: null,
    };
    show({ here: 'Retour', dossier: { ...whole, proofs: [{ ...own, done: false, deleted: false, changedAt: {}, updatedAt: AT }] } });
    await userEvent.click(screen.getByRole('button', { name: /^Manquantes/ }));
    expect(lineOf('SSI20.1.1')).toHaveTextContent('votre fichier : SSI_20_01_01.pdf');
  });

  it('do not say which proofs lack where nothing but a counter tells of some', async () => {
    show({ here: 'Retour' });
    await userEvent.click(screen.getByRole('button', { name: /^Toutes/ }));
    expect(lineOf('SSI15.1.1')).toHaveTextContent('À vérifier');
    expect(lineOf('SSI15.1.2')).toHaveTextContent('À vérifier');
    expect(lineOf('SSI16.1.1')).toHaveTextContent('Chargée');
    expect(lineOf('SSI17.1.2')).toHaveTextContent('Chargée');
  });

  it('are searched in every chapter by number, words and notes', async () => {
    show();
    await userEvent.type(screen.getByRole('searchbox'), 'ssi17');
    expect(screen.getByRole('status')).toHaveTextContent('2 preuves trouvées');
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'version ne');
    expect(screen.getByRole('status')).toHaveTextContent('1 preuve trouvée');
    expect(lineOf('SSI17.1.1')).toBeVisible();
  });

  it('are told of the chapter in front though the list of chapters was not read', () => {
    show({ dossier: { ...whole, chapters: [] }, here: 'Retour' });
    expect(screen.getByRole('heading', { level: 3, name: 'Retour' })).toBeVisible();
    expect(screen.getByText('Statut non lu')).toBeVisible();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(lineOf('SSI17.1.1')).toHaveTextContent('À refaire');
    expect(screen.queryByText(/n’ont pas encore été lus/)).toBeNull();
  });

  it('say what to do while no chapter was read', () => {
    show({ dossier: dossier() });
    expect(screen.getByText('Ouvrez l’étape 3 de la candidature sur Convergence.')).toBeVisible();
  });
});
