import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { dossiersAt, lateItems, openDossiersAt } from '../../lib/store/dossiers';
import type { PageReading, Status } from '../../lib/reading/reading';
import { reportOf } from '../../lib/judge/report';
import { archiveCandidature, deleteCandidature } from '../../lib/store/candidatures';
import type { Database } from '../../lib/store/db';
import { tickItem } from '../../lib/store/items';
import { saveReading } from '../../lib/store/readings';
import { setUserDate } from '../../lib/store/userDates';
import { checklistOf } from '../candidature/checklist/samples';
import { chapter, fields, freshDatabase, minute, reading } from './samples';

const NOW = '2026-11-21T09:30';
const N = 'RTPJTHIJVH';
let database: Database;
let turn = 0;
beforeEach(() => {
  database = freshDatabase();
  turn = 0;
});

const save = (parts: Partial<PageReading>) => saveReading(reportOf(reading(parts), []), minute(turn++), database);
const stepsOf = (...statuses: Status[]): PageReading['steps'] =>
  statuses.map((status, index) => ({ number: (index + 1) as 1, name: `Étape ${index + 1}`, status, raw: '' }));
const stateOf = async (key: string) => (await checklistOf(N, NOW, database)).find((item) => item.key === key)?.state;

const MATURITY = chapter('Prérequis Maturité Technique', 'validated', 'Validé');
const edc = (candidature: string, reference: string): Partial<PageReading> => ({
  kind: 'edc-chapter-list',
  guichet: 'edc-psc',
  dispositif: null,
  candidature,
  product: { name: 'Produit test', version: 'v0.1', reference },
  chapters: [MATURITY],
});
const lps = (value: string): Partial<PageReading> => ({
  kind: 'step2-form',
  fields: fields(['Numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect (LPS)', value]),
});

describe('which EDC PSC candidature belongs to a Ségur one', () => {
  it('is the one whose number Étape 2 gives', async () => {
    await save(edc('EDCA', '3323'));
    await save({ ...edc('EDCB', '9999'), chapters: [{ ...MATURITY, status: 'to-complete' }] });
    await save(lps('EDCB'));
    expect(await stateOf('edc-maturity')).toBe('todo');
    await save(lps('EDCA'));
    expect(await stateOf('edc-maturity')).toBe('done-by-page');
  });

  it('is, without that number, the only one of the same product reference, never of the same name', async () => {
    await save({});
    await save(edc('EDCA', '9999'));
    expect(await stateOf('edc-maturity')).toBe('waiting');
    await save(edc('EDCB', '3323'));
    expect(await stateOf('edc-maturity')).toBe('done-by-page');
    await save(edc('EDCC', '3323'));
    expect(await stateOf('edc-maturity')).toBe('waiting');
  });
});

describe('over all candidatures', () => {
  it('leaves out what is deleted, and what is archived where only open ones are asked for', async () => {
    await save({});
    await save({ candidature: 'LGC1', dispositif: 'LGC' });
    await setUserDate('LGC', 'date2', '2027-01-15', database);
    const dates = async () =>
      (await openDossiersAt(NOW, database)).flatMap(({ deadlines }) => deadlines).map(({ number, date }) => `${number} ${date}`);
    expect((await dates()).sort()).toEqual(['LGC1 date2', `${N} date1`, `${N} date2`, `${N} date3`]);
    await archiveCandidature(N, true, database);
    expect(await dates()).toEqual(['LGC1 date2']);
    await deleteCandidature('LGC1', database);
    expect(await dates()).toEqual([]);
    expect((await dossiersAt(NOW, database)).map(({ dossier }) => dossier.candidature.number)).toEqual([N]);
  });

  it('counts late items as the lists show them, and not what only waits for them', async () => {
    await save({ steps: stepsOf('in-progress', 'not-open', 'not-open', 'not-open') });
    const late = (await checklistOf(N, NOW, database)).filter(({ state }) => state === 'late').map(({ key }) => key);
    expect(late).toEqual(['step1']);
    expect(await lateItems(NOW, database)).toBe(1);
    await tickItem(N, 'step1', 'done', database);
    expect((await checklistOf(N, NOW, database)).filter(({ state }) => state === 'late').map(({ key }) => key)).toEqual(['step2']);
  });

  it('says nothing is late of a candidature whose steps were never read', async () => {
    await save({});
    expect(await lateItems(NOW, database)).toBe(0);
    expect((await openDossiersAt(NOW, database))[0]?.outlook).toMatchObject({ missed: [], action: { text: 'next_read' } });
  });

  it('tells an open page of a tick, whoever made it', async () => {
    await save({});
    const seen: (string | undefined)[] = [];
    const told = new Promise<void>((resolve) => {
      const subscription = liveQuery(() => checklistOf(N, NOW, database)).subscribe((items) => {
        seen.push(items.find(({ key }) => key === 'gazelle')?.state);
        if (seen.includes('done-by-user')) {
          subscription.unsubscribe();
          resolve();
        } else void tickItem(N, 'gazelle', 'done', database);
      });
    });
    await told;
    expect(seen).toEqual(['waiting', 'done-by-user']);
  });
});
