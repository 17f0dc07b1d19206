import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phoneFormat } from '../../lib/rules/phone-format';
import { foreignPhone, frenchPhone, overseasPhone } from './drawn';
import { field, findings, page, valueTable } from './table';

const PHONE = { label: 'N° de téléphone du représentant légal', kind: 'tel' as const };

valueTable(phoneFormat, PHONE, [
  ['06 12 34 56 78', undefined],
  ['FR - 06 12 34 56 78', undefined],
  ['FR - 6 12 34 56 78', undefined],
  ['+33 6 12 34 56 78', undefined],
  ['+33 (0)6.12.34.56.78', undefined],
  ['0033612345678', undefined],
  ['33612345678', undefined],
  ['01-23-45-67-89 poste 12', undefined],
  ['Tél. : 01 23 45 67 89', undefined],
  ['0590 12 34 56', undefined],
  ['+590 690 12 34 56', undefined],
  ['+508 41 00 00', undefined],
  ['+44 (0)20 7946 0958', undefined],
  ['+1 (202) 555-0143', undefined],
  ['+49 30 1234567', undefined],
  ['+377 93 15 00 00', undefined],
  ['12345678', undefined],
  ['', undefined],
  ['06 12 34', 'tooShort'],
  ['1234', 'tooShort'],
  ['+33', 'tooShort'],
  ['0000000000', 'tooShort'],
  ['+123', 'tooShort'],
  ['+33 6 12 34 56', 'french'],
  ['+33 6 12 34 56 78 9', 'french'],
  ['FR - 06 12 34 56', 'french'],
  ['+49 301234567890123456', 'tooLong'],
  ['1234567890123456', 'tooLong'],
  ['à venir', 'letters'],
  ['06 12 34 56 7O', 'letters'],
  ['02 123 45 67', 'warning ?unsure'],
  ['061234567890', 'warning ?unsure'],
  ['3646', 'warning ?unsure'],
  ['06 12 34 56 78 / 01 23 45 67 89', 'warning ?several'],
]);

test('numbers that can be dialled are never blamed', () => {
  fc.assert(
    fc.property(fc.oneof(frenchPhone, overseasPhone, foreignPhone), (value) => {
      expect(findings(phoneFormat, page({ fields: [field({ ...PHONE, value })] }))).toEqual([]);
    }),
  );
});
