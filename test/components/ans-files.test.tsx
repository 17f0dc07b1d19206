// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { FilesPart } from '../../entrypoints/dashboard/files/FilesPart';
import { ByFilePart } from '../../entrypoints/sidepanel/proofs/ByFilePart';
import { Proofs } from '../../entrypoints/sidepanel/proofs/Proofs';
import { lineFinder } from '../../lib/candidature/rem/by-file';
import { setAnswer } from '../../lib/store/answers';
import { ansFiles, keepAnsFile } from '../../lib/store/ans-files';
import { eraseAll } from '../../lib/store/snapshot';
import { rem, remLine } from '../candidature/rem/files';
import { dossier } from '../candidature/checklist/samples';
import { spreadsheet } from '../files/spreadsheets';
import { chapter, draw } from './samples';

const HEADER = ['Profil', 'Chapitre', 'N° exigence', 'Énoncé', 'N° scénario', 'N° preuve', 'Preuve'];
const row = (id: string, words: string, profile = 'Général') => [profile, 'Sécurité des SI', id, 'DOIT', `${id}.01`, `${id}.01.01`, words];

beforeEach(() => eraseAll());

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

const part = () => draw(<FilesPart onFailed={(error) => expect(error).toBeUndefined()} />);
const give = async (file: File) => userEvent.upload(screen.getByLabelText('Ouvrir le REM ou la liste d’équivalence (xlsx)'), file);

describe('the ANS files of the dashboard', () => {
  it('show what was understood, let it be corrected, keep it, and compare two versions', async () => {
    part();
    await give(await spreadsheet({ Exigences: [HEADER, row('A.01', 'écran'), row('B.02', 'trace')] }, 'REM-MS-DUI-Va2_v1.3.xlsx'));
    const form = await screen.findByRole('form', { name: 'Ce que Cap a compris de « REM-MS-DUI-Va2_v1.3.xlsx »' });
    expect(form).toHaveTextContent('REM : 2 preuves, 2 exigences, 1 chapitres');
    expect(within(form).getByLabelText('Dispositif')).toHaveValue('DUI');
    expect(within(form).getByLabelText('Version (telle que le fichier l’écrit)')).toHaveValue('1.3');
    expect(await violations()).toEqual([]);
    await userEvent.click(within(form).getByRole('button', { name: 'Garder ce fichier' }));
    await screen.findByText('REM DUI vague 2, version 1.3');

    await give(await spreadsheet({ Exigences: [HEADER, row('A.01', 'vidéo'), row('C.03', 'trace')] }, 'REM-MS-DUI-Va2_v1.3.xlsx'));
    const version = await screen.findByLabelText('Version (telle que le fichier l’écrit)');
    expect(screen.getByText(/Un fichier de cette version est déjà gardé/)).toBeVisible();
    await userEvent.clear(version);
    await userEvent.type(version, '1.4');
    await userEvent.click(screen.getByRole('button', { name: 'Garder ce fichier' }));
    const differences = await screen.findByRole('region', { name: 'Différences entre deux versions' });
    expect(differences).toHaveTextContent(
      /Preuves ajoutées : 1C\.03\.01\.01.*Preuves retirées : 1B\.02\.01\.01.*Preuves modifiées : 1A\.01\.01\.01 \(preuve attendue\)/,
    );
    expect(await violations()).toEqual([]);
    expect(screen.getByText('REM DUI vague 2, version 1.4', { selector: 'strong' }).parentElement).toHaveTextContent('(en service)');

    await userEvent.click(screen.getByRole('button', { name: 'Utiliser cette version : REM DUI vague 2, version 1.3' }));
    await screen.findByRole('button', { name: 'Utiliser cette version : REM DUI vague 2, version 1.4' });
    await userEvent.click(screen.getByRole('button', { name: 'Oublier ce fichier : REM DUI vague 2, version 1.3' }));
    expect((await ansFiles()).map(({ version: kept }) => kept)).toEqual(['1.4']);
  });

  it('say why a file is refused, and keep nothing of it', async () => {
    part();
    await give(new File(['x'], 'rem.xlsx'));
    await screen.findByText(/n’est pas un classeur \.xlsx/);
    await give(await spreadsheet({ Budget: [['Mois', 'Somme']] }, 'budget.xlsx'));
    await screen.findByText(/Aucune colonne connue/);
    expect(await ansFiles()).toEqual([]);
  });

  it('wait for a dispositif and a version that the file does not say', async () => {
    part();
    await give(await spreadsheet({ Exigences: [HEADER, row('A.01', 'x')] }, 'exigences.xlsx'));
    await userEvent.click(await screen.findByRole('button', { name: 'Garder ce fichier' }));
    expect(screen.getByLabelText('Dispositif')).toBeInvalid();
    expect(await ansFiles()).toEqual([]);
  });
});

describe('the panel’s proofs', () => {
  const REM = rem([remLine('SC.A.01', { words: 'Copie d’écran du journal' }), remLine('B.02', { profiles: ['PDE'] })]);

  it('say by the file what stands where, with the file’s name, and lead to the dashboard', async () => {
    await keepAnsFile(REM);
    const known = dossier({ dispositif: 'DUI', profiles: ['PA'] });
    const { unmount } = draw(<ByFilePart files={await ansFiles()} dossier={known} today="2026-11-21" />);
    await screen.findByText(/ouvrez l’étape 1 sur Convergence/);
    unmount();
    await setAnswer(known.candidature.number, 'before', false);
    draw(<ByFilePart files={await ansFiles()} dossier={known} today="2026-11-21" />);
    await screen.findByText(
      'D’après le fichier que vous avez ouvert : rem.xlsx, version 1.3. Ce calcul n’engage pas l’ANS : la page de Convergence fait foi.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'À déposer : 1' }));
    expect(screen.getByText('SC.A.01.01.01').parentElement).toHaveTextContent('Copie d’écran du journal (Sécurité des SI)');
    expect(screen.getByRole('button', { name: 'Hors de vos profils : 1' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ouvrir le REM ou la liste d’équivalence (xlsx)' })).toHaveAttribute(
      'href',
      'dashboard.html#/files',
    );
    expect(await violations()).toEqual([]);
  });

  it('say what opening a REM brings, while none is', async () => {
    draw(<ByFilePart files={[]} dossier={dossier()} today="2026-11-21" />);
    expect(await screen.findByText(/chaque preuve aura un nom/)).toBeVisible();
  });

  it('name each proof, and are found by that name', async () => {
    const at = { number: 'RTPJTHIJVH', place: 0, readAt: '2026-11-21T08:00:00.000Z' };
    const requirement = {
      ...at,
      chapter: 'Sécurité des SI',
      id: 'A.01',
      title: null,
      loaded: 0,
      total: 1,
      scenarios: [],
      proofs: ['A.01.01.01'],
      fileRule: null,
      proofStates: [],
    };
    const whole = dossier({}, { chapters: [{ ...chapter(), ...at }], requirements: [requirement] });
    const acting = { onChangeProofs: () => {}, onWriteProof: () => {}, onNameFiles: () => {}, onGoToProof: () => {}, onMine: () => {} };
    draw(
      <Proofs dossier={whole} mine="" here="Sécurité des SI" today="2026-11-28" history={[]} named={lineFinder(REM)} actions={acting} />,
    );
    expect(screen.getByText('Copie d’écran du journal')).toBeVisible();
    await userEvent.type(screen.getByRole('searchbox'), 'journal');
    expect(screen.getByRole('status')).toHaveTextContent('1 preuve trouvée');
  });
});
