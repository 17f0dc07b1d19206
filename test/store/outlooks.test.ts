import { beforeEach, expect, it } from 'vitest';
import { byUrgency } from '../../lib/candidature/outlook';
import { lateItems, openDossiersAt, outlooksAt } from '../../lib/store/dossiers';
import type { PageReading } from '../../lib/reading/reading';
import { reportOf } from '../../lib/judge/report';
import { archiveCandidature, deleteCandidature } from '../../lib/store/candidatures';
import type { Database } from '../../lib/store/db';
import { addItem, dateItem, deleteItem, noteItem, tickItem } from '../../lib/store/items';
import { saveReading } from '../../lib/store/readings';
import { chapter, freshDatabase, minute, reading } from './samples';

const NOW = '2026-11-21T09:30';
const YESTERDAY = '2026-11-20';
const N = 'RTPJTHIJVH';
let database: Database;
beforeEach(() => {
  database = freshDatabase();
});

let turn = 0;
const save = (parts: Partial<PageReading>) => saveReading(reportOf(reading(parts), []), minute(turn++), database);

it('say what the whole dossiers say, from fewer rows', async () => {
  await save({ chapters: [chapter('Reporting', 'to-modify', 'A modifier'), chapter('Sécurité des SI', 'submitted', 'Soumis')] });
  await save({ candidature: 'LGC1', dispositif: 'LGC' });
  await save({ candidature: 'EDC1', guichet: 'edc-psc', dispositif: null });
  await archiveCandidature('EDC1', true, database);
  await save({ candidature: 'GONE', dispositif: 'DPI' });
  await deleteCandidature('GONE', database);
  await dateItem('LGC1', await addItem('LGC1', 'Relire', 'segur', database), YESTERDAY, database);
  await dateItem('LGC1', await addItem('LGC1', 'Plus tard', 'segur', database), '2026-11-21', database);
  await dateItem(N, 'step1', YESTERDAY, database);
  await tickItem(N, 'step2', 'done', database);
  const deleted = await addItem(N, 'Supprimé', 'segur', database);
  await dateItem(N, deleted, YESTERDAY, database);
  await deleteItem(N, deleted, database);

  const known = await openDossiersAt(NOW, database);
  const expected = known.map(({ dossier: { candidature, chapters }, outlook }) => ({ candidature, chapters, outlook }));
  const seen = await outlooksAt(NOW, database);
  expect([...seen].sort(byUrgency)).toEqual([...expected].sort(byUrgency));
  expect(seen.map(({ candidature }) => candidature.number).sort()).toEqual(['LGC1', N]);
  expect(seen.find(({ candidature }) => candidature.number === 'LGC1')?.outlook.late).toBe(1);
  expect(await lateItems(NOW, database)).toBe(expected.reduce((sum, { outlook }) => sum + outlook.late, 0));
});

it('of a hundred items of the user’s own, those without a day are not read', async () => {
  await save({});
  for (let count = 0; count < 100; count++) await addItem(N, `Relire la preuve n° ${count}`, 'segur', database);
  await noteItem(N, 'gazelle', 'Voir avec l’équipe', database);
  await dateItem(N, await addItem(N, 'Relire le tout', 'segur', database), YESTERDAY, database);
  const read: string[] = [];
  database.items.hook('reading', (row) => {
    read.push(row.own?.title ?? row.key);
    return row;
  });
  await outlooksAt(NOW, database);
  expect(read.sort()).toEqual(['Relire le tout', 'gazelle']);
});
