import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateFormat } from '../../lib/rules/date-format';
import { isoDays } from './drawn';
import { field, findings, page, valueTable } from './table';

const DATE = { label: 'Date prévisionnelle de premier dépôt des preuves', kind: 'date' as const };

valueTable(dateFormat, DATE, [
  ['2027-09-30', undefined],
  ['2028-02-29', undefined],
  ['30/09/2027', undefined],
  ['30.09.2027', undefined],
  ['30 septembre 2027', undefined],
  ['1er août 2027', undefined],
  ['5 févr. 2027', undefined],
  ['', undefined],
  ['31/02/2027', 'noSuchDay'],
  ['2027-02-29', 'noSuchDay'],
  ['32/13/2027', 'noSuchDay'],
  ['31 juin 2027', 'noSuchDay'],
  ['30/09/0027', 'noSuchDay'],
  ['30/09/20277', 'noSuchDay'],
  ['septembre 2027', 'noSuchDay'],
  ['bientôt', 'noSuchDay'],
  ['jj/mm/2027', 'noSuchDay'],
  ['30/09/27', 'warning ?unsure'],
  ['09/30/2027', 'warning ?unsure'],
]);

test('real days are never blamed, clock changes and leap days included', () => {
  fc.assert(
    fc.property(isoDays, (value) => {
      expect(findings(dateFormat, page({ fields: [field({ ...DATE, value })] }))).toEqual([]);
    }),
  );
});
