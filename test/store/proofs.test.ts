import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../../lib/store/db';
import { changeProofs, nameFiles, proofsOf, undoProofs } from '../../lib/store/proofs';

const NUMBER = 'RTPJTHIJVH';
const key = (proof: string) => ({ chapter: 'INS', proof });

it('notes the files of many proofs at once, and takes them back at once', async () => {
  const database = openDatabase('name-files');
  await changeProofs(NUMBER, [key('INS.1')], { fileName: 'plan.pdf', note: 'relire' }, database);
  const files = [1, 2].map((place) => ({ ...key(`INS.${place}`), fileName: `INS_${place}.pdf` }));
  const before = await nameFiles(NUMBER, files, database);
  const names = async () => (await proofsOf(NUMBER, database)).map(({ proof, fileName, note }) => [proof, fileName, note]);
  expect(await names()).toEqual([
    ['INS.1', 'INS_1.pdf', 'relire'],
    ['INS.2', 'INS_2.pdf', ''],
  ]);
  await undoProofs(NUMBER, before, database);
  expect(await names()).toEqual([
    ['INS.1', 'plan.pdf', 'relire'],
    ['INS.2', '', ''],
  ]);
  database.close();
});
