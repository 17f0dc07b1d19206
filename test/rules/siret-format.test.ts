import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siretFormat } from '../../lib/rules/siret-format';
import { siretIsSiren } from '../../lib/rules/siret-is-siren';
import { validLaPosteSiret, validSiret } from './drawn';
import { field, findings, page, valueTable } from './table';

const SIRET = { label: 'Numéro SIRET' };

valueTable(siretFormat, SIRET, [
  ['73282932000074', undefined],
  ['732 829 320 00074', undefined],
  ['732.829.320.00074', undefined],
  ['732\u202f829\u202f320\u00a000074', undefined],
  ['20003452800014', undefined],
  ['55208131766522', undefined],
  ['35600000000048', undefined],
  ['35600000009075', undefined],
  ['35600000049837', undefined],
  ['20003452800041', 'wrongKey'],
  ['12345678912345', 'wrongKey'],
  ['00000000000000', 'wrongKey'],
  ['35600000009076', 'wrongKey'],
  ['7328293200007', 'tooShort'],
  ['732829320000744', 'tooLong'],
  ['MONACOCONFO001', 'warning ?notDigits'],
  ['', undefined],
  ['732829320', undefined],
  ['123456789', 'tooShort'],
  ['000000000', 'tooShort'],
]);

valueTable(siretFormat, { label: 'N° de SIRET', row: 1 }, [['20003452800041', 'wrongKey']]);
valueTable(siretFormat, { label: 'Forme juridique de l’entreprise : SAS, Sarl etc.' }, [['123', undefined]]);

test('valid SIRET are never blamed', () => {
  fc.assert(
    fc.property(fc.oneof(validSiret, validLaPosteSiret), fc.constantFrom('', ' ', '.', '\u00a0'), (siret, gap) => {
      const value = [siret.slice(0, 3), siret.slice(3, 6), siret.slice(6, 9), siret.slice(9)].join(gap);
      expect(findings(siretFormat, page({ fields: [field({ ...SIRET, value })] }))).toEqual([]);
    }),
  );
});

test('of nine digits exactly one of the two rules speaks', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{9}$/), (value) => {
      const reading = page({ fields: [field({ ...SIRET, value })] });
      expect([...findings(siretFormat, reading), ...findings(siretIsSiren, reading)]).toHaveLength(1);
    }),
  );
});

test('a digit changed in a SIRET breaks its key', () => {
  fc.assert(
    fc.property(validSiret, fc.nat(13), fc.integer({ min: 1, max: 9 }), (siret, place, shift) => {
      const wrong = (Number(siret[place]) + shift) % 10;
      const value = `${siret.slice(0, place)}${wrong}${siret.slice(place + 1)}`;
      fc.pre(!value.startsWith('356000000'));
      expect(findings(siretFormat, page({ fields: [field({ ...SIRET, value })] }))).toHaveLength(1);
    }),
  );
});
