import { expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read';
import { withoutPersonalValues } from '../../../lib/judge/personal';
import { reportOf } from '../../../lib/judge/report';
import { storedRows } from '../../../lib/store/snapshot';
import { saveReading } from '../../../lib/store/readings';
import { freshState, READY_MADE } from '../../replica/seed.ts';
import { buildReplica } from '../../replica/server.ts';
import { visit } from '../../replica/visitor.ts';
import { freshDatabase, minute } from '../../store/samples';
import { openPage } from '../../tools/dom.ts';
import { checklistOf } from './samples';

const NOW = '2026-09-02T10:00';
const BEFORE = ['charter', 'demarche', 'isc-account', 'product'];
const PERSONAL = /Martin|Camille|camille|Recette|recette|06 12 34|06 98 76|552100554|rue de la/;

it('ticks by itself what the pages prove on the way to the referencing, and nothing before', async () => {
  const server = await buildReplica(freshState('crispy', '2026-09-02'));
  const visitor = visit(server);
  const database = freshDatabase();
  const number = READY_MADE.emptyDui;
  const home = `/candidatures/${number}`;
  let turn = 0;

  /** Reads the page as the extension does, stores it, and gives what is ticked by pages. */
  const ticked = async (address: string): Promise<string[]> => {
    await visitor.go(address);
    const url = `https://convergence.esante.gouv.fr${visitor.at().address}`;
    const html = (await server.inject({ method: 'GET', url: visitor.at().address })).body;
    const { reading } = readPage(openPage(html, url), url);
    await saveReading(reportOf(withoutPersonalValues(reading), []), minute(turn++), database);
    const items = await checklistOf(number, NOW, database);
    return items
      .filter(({ state }) => state === 'done-by-page')
      .map(({ key }) => key)
      .sort();
  };

  expect(await ticked(home)).toEqual(BEFORE);

  await visitor.ans({ action: 'fill', number, step: '1' });
  expect(await ticked(`${home}/etape-1`)).toEqual(BEFORE);
  await visitor.press('Suivant');
  expect(await ticked(visitor.at().address)).toEqual(BEFORE);
  await visitor.press('Soumettre votre candidature');
  expect(await ticked(home)).toEqual([...BEFORE, 'step1'].sort());

  await visitor.ans({ action: 'fill', number, step: '2' });
  const name = (await checklistOf(number, NOW, database)).find(({ key }) => key.startsWith('nil:'))?.key ?? '';
  const numbers = ['edc-candidature', 'nie', name, 'proxy-choice'];
  expect(await ticked(`${home}/etape-2`)).toEqual([...BEFORE, 'step1', ...numbers].sort());
  await visitor.go(`${home}/etape-2`);
  await visitor.press('Suivant');
  await visitor.press('Soumettre votre candidature');
  await visitor.press('Confirmer la soumission');
  const administrative = [...BEFORE, 'step1', 'step2', ...numbers];
  expect(await ticked(home)).toEqual([...administrative].sort());

  await visitor.ans({ action: 'eligible', number });
  expect(await ticked(`${home}/etape-3`)).toEqual([...administrative].sort());
  await visitor.ans({ action: 'load-proofs', number });
  expect(await ticked(`${home}/etape-3`)).toEqual([...administrative].sort());
  await visitor.ans({ action: 'submit-chapter', number, chapter: 'Sécurité des SI' });
  expect(await ticked(`${home}/etape-3`)).toEqual([...administrative, 'chapter:Sécurité des SI'].sort());
  await visitor.ans({ action: 'ask-modification', number, chapter: 'Sécurité des SI', proofs: '1', message: 'Illisible.' });
  expect(await ticked(`${home}/etape-3`)).toEqual([...administrative].sort());

  await visitor.ans({ action: 'load-proofs', number });
  await visitor.ans({ action: 'submit-chapter', number });
  await visitor.ans({ action: 'validate-chapter', number });
  const most = await ticked(`${home}/etape-3`);
  expect(most.filter((key) => key.startsWith('chapter:')).length).toBeGreaterThanOrEqual(8);
  expect(most).not.toContain('convention');

  await visitor.ans({ action: 'convention', number, state: 'to-sign' });
  expect(await ticked(`${home}/etape-4`)).not.toContain('convention');
  await visitor.ans({ action: 'convention', number, state: 'signed' });
  expect(await ticked(`${home}/etape-4`)).toContain('convention');
  expect(await ticked(`${home}/etape-4`)).not.toContain('referenced');
  await visitor.ans({ action: 'convention', number, state: 'referenced' });
  expect(await ticked(`${home}/etape-4`)).toEqual(expect.arrayContaining(['convention', 'referenced', 'step1', 'step2']));

  expect(JSON.stringify(await storedRows(database))).not.toMatch(PERSONAL);
}, 120_000);
