import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emailFormat } from '../../lib/rules/email-format';
import { emailAddress } from './drawn';
import { field, findings, page, valueTable } from './table';

const EMAIL = { label: 'E-mail du représentant légal', kind: 'email' as const };

valueTable(emailFormat, EMAIL, [
  ['pierre.durand@logipro.fr', undefined],
  ['pierre+segur@logipro.fr', undefined],
  ["o'neil@exemple.museum", undefined],
  ['hélène@société.fr', undefined],
  ['почта@пример.рф', undefined],
  ['"pierre durand"@logipro.fr', undefined],
  ['"a@b"@logipro.fr', undefined],
  ['pierre@[192.168.1.1]', undefined],
  [' pierre@logipro.fr ', undefined],
  ['pierre.durand.logipro.fr', 'noAt'],
  ['pierre@durand@logipro.fr', 'twoAt'],
  ['pierre@logipro.fr;anne@logipro.fr', 'twoAt'],
  ['pierre@logipro.fr anne@logipro.fr', 'twoAt'],
  ['pierre@logipro.fr, anne@logipro.fr', 'twoAt'],
  ['pierre durand@logipro.fr', 'space'],
  ['pierre@logipro. fr', 'space'],
  ['@logipro.fr', 'noName'],
  ['<pierre@logipro.fr', 'character'],
  ['pierre,durand@logipro.fr', 'character'],
  ['pierre@logipro', 'domain'],
  ['pierre@logipro..fr', 'domain'],
  ['pierre@.fr', 'domain'],
  ['pierre@logipro.fr.', 'domain'],
  ['pierre@logipro.f', 'domain'],
  ['pierre@logipro,fr', 'domain'],
  ['pierre@', 'domain'],
  ['', undefined],
]);

test('addresses that the RFC take are never blamed', () => {
  fc.assert(
    fc.property(emailAddress, (value) => {
      expect(findings(emailFormat, page({ fields: [field({ ...EMAIL, value })] }))).toEqual([]);
    }),
  );
});
