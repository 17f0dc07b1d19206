import { describe, expect, it } from 'vitest';
import { against } from '../../../lib/candidature/sisters/against';
import { sisterAnswers } from '../../../lib/candidature/sisters/answers';
import { firstToReference } from '../../../lib/candidature/sisters/first';
import { calledOf, sistersOf } from '../../../lib/candidature/sisters/kin';
import type { CandidatureRow } from '../../../lib/store/rows';
import { fields, saidItem } from '../../store/samples';
import { dossier } from '../checklist/samples';

const PRODUCT = { name: 'Medi20', version: '2.0', reference: '3323' };
const row = (number: string, parts: Partial<CandidatureRow> = {}): CandidatureRow => ({
  ...dossier({
    number,
    names: ['Medi20'],
    nils: [{ name: 'Medi20', nil: '111' }],
    product: PRODUCT,
    candidateVersion: '2.0',
    profiles: [],
    ...parts,
  }).candidature,
});
const ONE = row('DUIDUIDUI1', { edcNru: { lps: 'EDCEDCEDC1', proxy: 'PROXYPROX1' } });
const EDC = row('EDCEDCEDC1', { guichet: 'edc-psc', dispositif: null, nils: [], mainName: 'Medi20' });
const LGC = row('LGCLGCLGC1', { dispositif: 'LGC', product: { ...PRODUCT, reference: '3400' } });

describe('sisters', () => {
  it.each([
    ['a product’s reference', { names: ['X'], product: { ...PRODUCT, name: 'X' } }, true],
    ['a name', { product: null }, true],
    [
      'the number of a root',
      { names: ['X'], product: null, precedents: [{ nru: 'DUIDUIDUI1', dsr: 'DUI', wave: 2, obtained: true, version: null }] },
      true,
    ],
    ['nothing', { names: ['X'], product: { ...PRODUCT, name: 'X', reference: '9' } }, false],
    ['a name, but put aside', { archived: true }, false],
  ] as [string, Partial<CandidatureRow>, boolean][])('share %s', (_, parts, isSister) => {
    expect(sistersOf(ONE, [ONE, row('OTHEROTHER', parts)])).toHaveLength(isSister ? 1 : 0);
  });

  it('are called by their name and what they are for', () => {
    expect([ONE, EDC, row('N', { names: [], product: null, dispositif: null })].map(calledOf)).toEqual([
      'Medi20 (DUI DUIDUIDUI1)',
      'Medi20 (EDC PSC EDCEDCEDC1)',
      'N',
    ]);
  });
});

describe('one candidature against the others', () => {
  const said = (...args: Parameters<typeof against>) => against(...args).map(({ text, verdict }) => `${text} ${verdict}`);

  it('says what is the same', () => {
    expect(said(ONE, [EDC, LGC], [])).toEqual([
      'eq_against_names_same same',
      'eq_against_edc_same same',
      'eq_against_version_same same',
      'eq_against_nil_same same',
    ]);
  });

  it.each([
    ['other names at the EDC counter', ONE, { ...EDC, names: ['Medi20', 'Medi21'] }, 'eq_against_names_differs differs'],
    ['the product’s name alone', { ...ONE, names: ['Medi20', 'B'] }, { ...EDC, mainName: null }, 'eq_against_names_unsure unsure'],
    ['another EDC number', { ...ONE, edcNru: { lps: 'AUTREAUTRE', proxy: null } }, EDC, 'eq_against_edc_differs differs'],
    ['no EDC number', { ...ONE, edcNru: { lps: null, proxy: null } }, EDC, 'eq_against_edc_unsure unsure'],
    ['another version of the product', ONE, { ...EDC, candidateVersion: '3.0' }, 'eq_against_version_unsure unsure'],
    ['another NIL of the name', ONE, { ...LGC, nils: [{ name: 'Medi20', nil: '222' }] }, 'eq_against_nil_differs differs'],
    ['the NIL of another name', ONE, { ...LGC, nils: [{ name: 'Autre', nil: '111' }] }, 'eq_against_nil_name differs'],
  ] as [string, CandidatureRow, CandidatureRow, string][])('points out %s, first', (_, one, other, expected) => {
    expect(said(one, [other], [])[0]).toBe(expected);
  });

  it('compares with what the user ticked of the CNDA', () => {
    const items = [
      saidItem(ONE.number, 'cnda-request:Ancien', { state: 'done' }),
      saidItem(ONE.number, 'nil:Medi20', { state: 'done' }),
      saidItem(ONE.number, 'nil:Medi21', { state: 'done' }),
      saidItem(ONE.number, 'gazelle', { state: 'done' }),
    ];
    expect(against({ ...ONE, names: ['Medi20', 'Medi21'] }, [], items).map(({ text, data }) => [text, data[0]])).toEqual([
      ['eq_against_cnda_gone', 'Ancien'],
      ['eq_against_cnda_unread', 'Medi21'],
    ]);
  });
});

describe('which to have referenced first', () => {
  const first = (family: CandidatureRow[], answers = {}) =>
    firstToReference(family, answers, '2026-11-21').map(({ candidature, gain }) => [
      candidature.number,
      gain.map(({ number }) => number).join(),
    ]);
  const DPI = row('DPIDPIDPI1', { dispositif: 'DPI' });

  it('is the one that most others could lean on', () => {
    const older = row('DUIDUIDUI2', { candidateVersion: '1.0' });
    expect(first([{ ...ONE, candidateVersion: '3.0' }, { ...ONE, number: 'DUIDUIDUI3' }, older])).toEqual([
      ['DUIDUIDUI2', 'DUIDUIDUI1,DUIDUIDUI3'],
    ]);
  });

  it('is not chosen between equals', () => {
    expect(first([ONE, { ...ONE, number: 'DUIDUIDUI3' }]).map(([number]) => number)).toEqual(['DUIDUIDUI1', 'DUIDUIDUI3']);
  });

  it.each([
    ['alone', [ONE]],
    ['at another counter', [ONE, EDC]],
    ['referenced already', [ONE, { ...DPI, convention: { state: 'referenced', referencedOn: '2026-05-29', files: [] } }]],
    [
      'with a root of its own',
      [
        { ...ONE, precedents: [{ nru: 'R', dsr: 'DPI vague 2', wave: 2, obtained: true, version: null }] },
        { ...DPI, candidateVersion: '9' },
      ],
    ],
  ] as [string, CandidatureRow[]][])('is none: %s', (_, family) => {
    expect(first(family)).toEqual([]);
  });

  it('is none with another composant principal, or after Date 2', () => {
    const pair = [
      ONE,
      { ...DPI, candidateVersion: '1.0', precedents: [{ nru: 'R', dsr: 'LGC vague 2', wave: 2 as const, obtained: true, version: null }] },
    ];
    expect(first(pair)).toEqual([['DPIDPIDPI1', 'DUIDUIDUI1']]);
    expect(first(pair, { DUIDUIDUI1: { 'main:DPIDPIDPI1': false } })).toEqual([]);
    expect(firstToReference(pair, {}, '2027-11-15')).toEqual([]);
  });
});

describe('an answer that a sister holds', () => {
  const LPS = 'Numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect (LPS)';
  const PROXY = 'Numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect (Proxy e-santé)';
  const sister = { ...LGC, mainName: 'Medi20', mainNil: '111', edcNru: { lps: 'EDCEDCEDC1', proxy: 'PROXYPROX1' } };

  it('is offered for what is empty, once each, and says from where', () => {
    const page = fields(
      ['Dénomination commerciale', ''],
      ['Numéro de version technique soumise au référencement', ''],
      ["Numéro d'Identification Logiciel (NIL délivré par le CNDA)", ''],
      [LPS, ''],
      [PROXY, ''],
    );
    expect(sisterAnswers(page, [sister, EDC]).map(({ value, from }) => [value, from])).toEqual([
      ['Medi20', 'Medi20 (LGC LGCLGCLGC1)'],
      ['2.0', 'Medi20 (LGC LGCLGCLGC1)'],
      ['111', 'Medi20 (LGC LGCLGCLGC1)'],
      ['EDCEDCEDC1', 'Medi20 (EDC PSC EDCEDCEDC1)'],
      ['PROXYPROX1', 'Medi20 (LGC LGCLGCLGC1)'],
    ]);
  });

  it('is a referenced sister’s number for an earlier referencing', () => {
    const referenced = { ...sister, convention: { state: 'referenced' as const, referencedOn: '2026-05-29', files: [] } };
    const page = fields(['Numéro unique de référencement', '', { row: 0 }]);
    expect(sisterAnswers(page, [referenced]).map(({ value }) => value)).toEqual(['LGCLGCLGC1']);
    expect(sisterAnswers(page, [sister])).toEqual([]);
  });

  it.each([
    ['filled', fields(['Dénomination commerciale', 'Déjà là'])],
    ['of another name', fields(["Numéro d'Identification Logiciel (NIL délivré par le CNDA)", '', { row: 0 }])],
    ['of a component', fields(['Dénomination commerciale du composant additionnel', ''])],
    ['personal', fields(['Nom du représentant légal', ''], ['E-mail du représentant légal', '', { kind: 'email' }], ['Numéro SIRET', ''])],
  ])('is not offered for a field that is %s', (_, page) => {
    expect(sisterAnswers(page, [sister, EDC])).toEqual([]);
  });
});
