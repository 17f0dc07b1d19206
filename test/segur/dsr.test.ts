import { expect, test } from 'vitest';
import { dispositifOfDsr, waveOfDsr } from '../../lib/segur/dsr';

test.each([
  ['LGC vague 2', 2, 'LGC'],
  ['LGC CD vague 2', 2, 'elsewhere'],
  ['Chirurgiens-dentistes vague 2', 2, 'elsewhere'],
  ['DUI Vague 2', 2, 'DUI'],
  ['DUI va2', 2, 'DUI'],
  ['MS Va2', 2, 'DUI'],
  ['DSR-MS-DUI-Va2', 2, 'DUI'],
  ['DSR-IMG-DB-Va2', 2, 'DRIMBOX'],
  ['DRIMbox vague 2', 2, 'DRIMBOX'],
  ['SDV-PSF va2', 2, 'PSF'],
  ['Paramédicaux vague 2', 2, 'PSF'],
  ['LGC Sages-femmes vague 2', 2, 'PSF'],
  ['MS1', 1, 'DUI'],
  ['MS2 PDE', 1, 'DUI'],
  ['MS2 PDS', 1, 'DUI'],
  ['DUI MS1 vague 1', 1, 'DUI'],
  ['Médico-social vague 1', 1, 'DUI'],
  ['HOP-DPI-Va1', 1, 'DPI'],
  ['DSR-RAD-RIS-Va1', 1, 'RIS'],
  ['Médecin de ville - LGC v1', 1, 'LGC'],
  ['SGL vague 1', 1, 'elsewhere'],
  ['DPI', null, 'DPI'],
  ['', null, null],
  ['Entreprise', null, null],
  ['vague 12', null, null],
] as const)('%j is of vague %s and of %s', (dsr, wave, dispositif) => {
  expect(waveOfDsr(dsr)).toBe(wave);
  expect(dispositifOfDsr(dsr)).toBe(dispositif);
});
