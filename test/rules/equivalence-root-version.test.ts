import { expect, test } from 'vitest';
import { equivalenceRootVersion } from '../../lib/rules/equivalence-root-version';
import { compareVersions } from '../../lib/candidature/equivalence/version';
import { field, known, page, pageTable, precedent } from './table';

const LABEL = 'Numéro unique de référencement';
const one = (version: string, dsr = 'LGC vague 2') =>
  page({
    fields: [field({ label: 'Numéro de version technique soumise au référencement', value: version }), ...precedent(0, 'IZCYKCWXGY', dsr)],
  });
const rootIn = (candidateVersion: string) => ({ known: [known({ number: 'IZCYKCWXGY', candidateVersion })] });
const declared = { known: [known({ precedents: [{ nru: 'izcyk cwxgy', dsr: 'LGC vague 2', wave: 2, obtained: true, version: '3.2' }] })] };

pageTable(equivalenceRootVersion, [
  ['candidate before its root', one('3.1'), [['older', LABEL]], rootIn('3.2')],
  ['compared as numbers', one('v3.9'), [['older', LABEL]], rootIn('3.10')],
  ['as a precedent declared before', one('3.1'), [['older', LABEL]], declared],
  ['the same', one('3.2.0'), [], rootIn('3.2')],
  ['after', one('4'), [], rootIn('3.2')],
  ['root not known', one('3.1'), []],
  ['no dotted numbers', one('2026-A'), [], rootIn('3.2')],
  ['candidate version empty', one(''), [], rootIn('3.2')],
  ['vague 1 is héritage', one('3.1', 'MS1'), [], declared],
]);

test.each([
  ['1.9', '1.10', true],
  ['1.10', '1.9', false],
  ['v0.1', '0.1.1', true],
  ['1', '1.0.0', false],
  ['1a', '2', null],
] as const)('%s before %s: %s', (version, than, expected) => expect(isLower(compareVersions(version, than))).toBe(expected));

function isLower(order: number | null): boolean | null {
  return order === null ? null : order < 0;
}
