import { expect, it } from 'vitest';
import { isOriginRead, toldOrigin } from '../../../lib/candidature/equivalence/origin';
import { dossier } from '../checklist/samples';

const { candidature } = dossier();
const root = { nru: 'LGCVAGUE22', dsr: 'LGC vague 2', wave: 2 as const, obtained: true, version: null };
const idsOf = (answers: Parameters<typeof toldOrigin>[1]) => toldOrigin(candidature, answers).asks.map(({ id }) => id);

it.each([
  ['nothing', {}, [], false],
  ['pages of other steps', {}, [{ kind: 'step2-form' }, { kind: 'chapter-list' }], false],
  ['its form', {}, [{ kind: 'step1-form' }], true],
  ['its recap', {}, [{ kind: 'step1-recap' }], true],
  ['what it says of a referencing under way', { inProgress: false }, [], true],
  ['a precedent', { precedents: [root] }, [], true],
] as const)('with %s read, what Étape 1 declares is read: %s', (_, row, pages, isRead) => {
  expect(isOriginRead({ inProgress: null, ...row, precedents: 'precedents' in row ? [...row.precedents] : [] }, pages)).toBe(isRead);
});

it('one question decides, and nothing follows without its answer', () => {
  expect(toldOrigin(candidature, {})).toMatchObject({ before: 'unknown', known: candidature });
  expect(idsOf({})).toEqual(['before']);
  expect(toldOrigin(candidature, { before: false })).toMatchObject({ before: 'none', known: candidature });
});

it('a referencing is told by its NRU and its DSR, and by its wave where the DSR does not name it', () => {
  const told = { before: true, 'before-nru': ' LGCVAGUE22 ' };
  expect(idsOf(told)).toEqual(['before', 'before-nru', 'before-dsr']);
  expect(toldOrigin(candidature, told).before).toBe('unknown');
  expect(toldOrigin(candidature, { ...told, 'before-dsr': 'LGC vague 2' })).toMatchObject({
    before: 'some',
    known: { precedents: [root] },
  });
  const vague = { ...told, 'before-dsr': 'LGC' };
  expect(idsOf(vague)).toEqual(['before', 'before-nru', 'before-dsr', 'before-wave2']);
  expect(toldOrigin(candidature, vague).before).toBe('unknown');
  expect(toldOrigin(candidature, { ...vague, 'before-wave2': false }).known.precedents).toMatchObject([{ wave: 1 }]);
});
