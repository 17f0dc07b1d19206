import { beforeEach, describe, expect, it } from 'vitest';
import { memoryOf } from '../../lib/browser/memory';
import { questionOf } from '../../lib/judge/question';
import type { Database } from '../../lib/store/db';
import { dismiss } from '../../lib/store/dismissals';
import { emptyRow } from '../../lib/store/empty-row';
import type { CandidatureRow } from '../../lib/store/rows';
import { setUserDate } from '../../lib/store/userDates';
import { fields, freshDatabase, minute, reading } from '../store/samples';

let database: Database;
const row = (number: string, parts: Partial<CandidatureRow> = {}): CandidatureRow => ({
  ...emptyRow(number, 'segur', minute(0)),
  names: [`Nom de ${number}`],
  nils: [{ name: `Nom de ${number}`, nil: '123456789' }],
  edcNru: { lps: `EDC${number}`.slice(0, 10), proxy: null },
  candidateVersion: 'v2',
  dispositif: 'DUI',
  ...parts,
});
const product = (reference: string) => ({ name: 'P', version: 'v1', reference });
const precedent = (nru: string) => ({ nru, dsr: 'DUI vague 2', wave: 2 as const, obtained: true, version: 'v1' });

beforeEach(async () => {
  database = freshDatabase();
  await database.candidatures.bulkPut([
    row('OURSOURSAA', { product: product('3323'), precedents: [precedent('ROOTROOTAA')] }),
    row('ROOTROOTAA', { components: [{ name: 'C', chapters: ['Sécurité'] }] }),
    row('EDCEDCEDAA', { guichet: 'edc-psc', product: product('3323') }),
    row('TYPEDTYPAA', { product: product('9') }),
    row('FOREIGNXAA', { product: product('7'), precedents: [precedent('TYPEDTYPAA'), precedent('OTHEROTHAA')] }),
  ]);
  await dismiss({ number: 'OURSOURSAA', rule: 'phone-format', place: 'a', mark: 1, label: null }, database);
  await dismiss({ number: 'FOREIGNXAA', rule: 'phone-format', place: 'a', mark: 1, label: null }, database);
  await setUserDate('DUI', 'date2', '2027-12-01', database);
});

describe('what a page is told', () => {
  it('of its own candidature everything, of what it names what is compared, of others nothing', async () => {
    const { known, dismissals, dates } = await memoryOf({ candidature: 'OURSOURSAA', product: '3323', numbers: ['TYPEDTYPAA'] }, database);
    expect(known.map(({ number, names }) => [number, names]).sort()).toEqual([
      ['-', []],
      ['EDCEDCEDAA', []],
      ['OURSOURSAA', ['Nom de OURSOURSAA']],
      ['ROOTROOTAA', []],
      ['TYPEDTYPAA', []],
    ]);
    const told = (sought: string) => known.find(({ number }) => number === sought);
    expect(told('ROOTROOTAA')).toMatchObject({
      candidateVersion: 'v2',
      dispositif: 'DUI',
      components: [{ name: 'C' }],
      nils: [],
      edcNru: { lps: null },
    });
    expect(told('-')?.precedents).toEqual([precedent('TYPEDTYPAA')]);
    expect(dismissals.map(({ number }) => number)).toEqual(['OURSOURSAA']);
    expect(dates).toHaveLength(1);
    const text = JSON.stringify(known);
    expect(['FOREIGNXAA', 'OTHEROTHAA', 'EDCROOTROO', 'Nom de ROOT'].filter((word) => text.includes(word))).toEqual([]);
  });

  it.each([undefined, { candidature: null, product: '3323', numbers: ['ROOTROOTAA'] }])(
    'of no candidature the dates alone: %j',
    async (question) => {
      expect(await memoryOf(question, database)).toMatchObject({ known: [], forms: [], dismissals: [], dates: [{ date: 'date2' }] });
    },
  );

  it('a page asks with the numbers that stand in its answers, however they are typed', () => {
    const page = reading({
      fields: fields(['NRU', 'rootro otaa'], ['Nom', 'Une phrase entière'], ['SIRET', '73282932000074'], ['Le sien', 'RTPJTHIJVH']),
    });
    expect(questionOf(page)).toEqual({ candidature: 'RTPJTHIJVH', product: '3323', numbers: ['ROOTROOTAA'] });
  });
});
