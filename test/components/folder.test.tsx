import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { FolderPart } from '../../entrypoints/folder/FolderPart';
import { type ChosenFile, type FolderChoice, sameFiles } from '../../entrypoints/folder/choose-folder';
import type { Dossier } from '../../lib/store/rows';
import { dossier } from '../candidature/checklist/samples';
import { chapter, draw } from './samples';

const AT = '2026-11-21T08:00:00.000Z';
const own = { number: 'RTPJTHIJVH', place: 0, readAt: AT };
const requirement: Dossier['requirements'][number] = {
  ...own,
  chapter: 'INS',
  id: 'INS.02',
  title: null,
  loaded: 0,
  total: 3,
  scenarios: [],
  proofs: ['INS.02.01.01', 'INS.02.01.02', 'INS.02.01.03'],
  proofStates: [],
  fileRule: { maxBytes: 15_000_000, extensions: ['pdf'], maxFiles: 10 },
};
const whole = dossier({}, { chapters: [{ ...own, ...chapter({ name: 'INS' }) }], requirements: [requirement] });

function file(name: string, text: string, bytes = text.length): ChosenFile {
  return { name, bytes, changedOn: '2026-11-20', content: new Blob([text]) };
}

function show(choice: FolderChoice | Error) {
  const onNameFiles = vi.fn();
  const onCopy = vi.fn<(text: string) => Promise<boolean>>(async () => true);
  const onChoose = vi.fn(async () => {
    if (choice instanceof Error) throw choice;
    return choice;
  });
  draw(<FolderPart dossier={whole} onChoose={onChoose} onCopy={onCopy} onNameFiles={onNameFiles} />);
  return { onNameFiles, onCopy };
}

const choose = () => userEvent.click(screen.getByRole('button', { name: 'Choisir mon dossier de preuves' }));

it('says what a folder holds, and notes the file of each proof', async () => {
  const { onNameFiles } = show({
    files: [
      file('INS_02_01_01.pdf', 'same'),
      file('INS_02_01_02.pdf', 'same'),
      file('INS_02_01_03.pdf', 'else'),
      file('INS_02_01_03_long.pdf', 'heavy', 22_000_000),
      file('INS_02_01_03.docx', 'word'),
      file('INS_02_01_03 vide.pdf', ''),
      file('Capture.pdf', 'nobody’s'),
    ],
  });
  await choose();
  const said = '3 reconnus · 1 trop lourd (plus de 15 Mo) · 1 format refusé · 1 vide · 2 identiques · 1 sans numéro connu';
  expect(await screen.findByText(said)).toBeVisible();
  expect(onNameFiles).toHaveBeenCalledExactlyOnceWith(
    [1, 2, 3].map((place) => ({ chapter: 'INS', proof: `INS.02.01.0${place}`, fileName: `INS_02_01_0${place}.pdf` })),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Voir les fichiers' }));
  expect(screen.getByRole('region', { name: '2 identiques' })).toHaveTextContent('INS_02_01_01.pdf = INS_02_01_02.pdf');
  expect(screen.getByRole('region', { name: '1 format refusé' })).toHaveTextContent('INS_02_01_03.docx → INS.02.01.03');
});

it('reads no file that is alone of its size, and none that is too heavy for any zone', async () => {
  const content = new Blob(['x']);
  const read = vi.spyOn(content, 'arrayBuffer');
  const alone = { ...file('a.pdf', 'x'), content };
  const heavy = [1, 2].map((place) => ({ ...file(`${place}.iso`, '', 6e7), content }));
  expect(await sameFiles([alone, ...heavy])).toEqual({ same: [], uncompared: 2 });
  expect(read).not.toHaveBeenCalled();
});

it.each<[FolderChoice | Error, string]>([
  ['too-many', 'Ce dossier a plus de 5 000 fichiers'],
  [new Error('gone'), 'Ce dossier n’a pas pu être lu'],
  [{ files: [] }, '0 reconnu'],
])('says what stopped it: %s', async (choice, sentence) => {
  const { onNameFiles } = show(choice);
  await choose();
  expect(await screen.findByText(new RegExp(sentence))).toBeVisible();
  expect(onNameFiles).not.toHaveBeenCalled();
});

it('says nothing where the user chose none', async () => {
  show(null);
  await choose();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('copies a name for each file that is still to be made', async () => {
  const { onCopy } = show(null);
  await userEvent.click(screen.getByRole('button', { name: 'Copier les noms à donner' }));
  expect(onCopy.mock.lastCall?.[0].split('\n')[0]).toBe('INS.02.01.01_Produit-test_v0.1.pdf');
  expect(await screen.findByText('Les noms sont copiés, un par ligne.')).toBeVisible();
});
