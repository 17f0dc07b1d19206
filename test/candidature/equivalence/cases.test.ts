import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/candidature/equivalence/assess';
import type { Assessment, Situation } from '../../../lib/candidature/equivalence/situation';
import { sayFrench } from './french';
import { newComponent, root, shares, situation, wave1 } from './situations';

const INS = 'Gestion de l’Identité Nationale de Santé';
const GENERAL = 'Profil Général';
const paramedical = { dispositif: 'PSF', names: ['MonLPSSage-Femme', 'MonLPSKiné'], profiles: ['SF', 'Kiné'], version: '3.1' } as const;
const monLpsMedecin = root({ nru: 'MEDECINVA2', dsr: 'MDV va2', name: 'MonLPSMédecin', version: '3.0' });
const medi10 = root({ nru: 'MEDI10VA2A', dsr: 'MS Va2', name: 'Medi10', profiles: ['PA'] });

interface Expected {
  case: Assessment['case'];
  equivalence: Assessment['equivalence'];
  root: string | null;
  proofs: string[];
  heritage?: string[];
  attestation: boolean;
}

const illustrations: [name: string, given: Partial<Situation>, expected: Expected][] = [
  [
    'nominal: DUI with PA, never referenced',
    {},
    { case: 'none', equivalence: 'no', root: null, proofs: [`${GENERAL}: all/all`, 'PA: all/all'], attestation: false },
  ],
  [
    'case 1 of April: DPI vague 2 root, DUI with PA',
    { precedents: [root()] },
    {
      case: '1A',
      equivalence: 'applies',
      root: 'ROOTVAGUE2',
      proofs: [`${GENERAL}: not-common/not-common`, 'PA: all/all'],
      attestation: true,
    },
  ],
  [
    'case 2 of April: two other names and a new component on INS',
    { precedents: [root()], names: ['A', 'B', 'C'], components: [newComponent(INS)] },
    {
      case: '3A',
      equivalence: 'applies',
      root: 'ROOTVAGUE2',
      proofs: [`${GENERAL}: not-common/not-common`, 'PA: all/all', `${INS}: all/all`],
      attestation: true,
    },
  ],
  [
    'case 3 of April: vague 1 MS2 PDE and vague 2 DPI, DUI with PDE and a new component',
    {
      precedents: [wave1('MS2 PDE', ['PDE']), root()],
      profiles: ['PDE'],
      names: ['A', 'B', 'C'],
      components: [newComponent(INS)],
    },
    {
      case: '3A',
      equivalence: 'applies',
      root: 'ROOTVAGUE2',
      heritage: ['MS2 PDE: yes'],
      proofs: [`${GENERAL}: none/not-common`, 'PDE: none/all', `${INS}: all/all`],
      attestation: true,
    },
  ],
  [
    'MonLPSMédecin under two other names on PSF',
    { ...paramedical, names: [...paramedical.names], profiles: [...paramedical.profiles], precedents: [monLpsMedecin] },
    {
      case: '2A',
      equivalence: 'applies',
      root: 'MEDECINVA2',
      proofs: [`${GENERAL}: not-common/not-common`, 'SF: all/all', 'Kiné: all/all'],
      attestation: true,
    },
  ],
  [
    'MonLPSMédecin under two other names with other components on PSF',
    {
      ...paramedical,
      names: [...paramedical.names],
      profiles: [...paramedical.profiles],
      precedents: [monLpsMedecin],
      components: [newComponent('Gestion de la MSSanté')],
    },
    {
      case: '3A',
      equivalence: 'applies',
      root: 'MEDECINVA2',
      proofs: [`${GENERAL}: not-common/not-common`, 'SF: all/all', 'Kiné: all/all', 'Gestion de la MSSanté: all/all'],
      attestation: true,
    },
  ],
  [
    'Medi20 while Medi10 is still a candidature',
    {
      names: ['Medi20'],
      profiles: ['PH avec DO'],
      precedents: [{ ...medi10, obtained: false }],
      components: [newComponent('Sécurité des SI'), newComponent('Cœur de métier')],
    },
    {
      case: '2B',
      equivalence: 'later',
      root: 'MEDI10VA2A',
      proofs: [`${GENERAL}: all/all`, 'PH avec DO: all/all', 'Sécurité des SI: all/all', 'Cœur de métier: all/all'],
      attestation: true,
    },
  ],
  [
    'Medi20 once Medi10 is referenced',
    {
      names: ['Medi20'],
      profiles: ['PH avec DO'],
      precedents: [medi10],
      components: [newComponent('Sécurité des SI'), newComponent('Cœur de métier')],
    },
    {
      case: '2B',
      equivalence: 'applies',
      root: 'MEDI10VA2A',
      proofs: [`${GENERAL}: not-common/not-common`, 'PH avec DO: all/all', 'Sécurité des SI: all/all', 'Cœur de métier: all/all'],
      attestation: true,
    },
  ],
  [
    'héritage of the February webinar: MS1 with PA and MS2 PDS, DUI with PA and PDS',
    { precedents: [wave1('MS1', ['PA']), wave1('MS2 PDS')], profiles: ['PA', 'PDS'] },
    {
      case: 'none',
      equivalence: 'no',
      root: null,
      heritage: ['MS1: yes', 'MS2 PDS: yes'],
      proofs: [`${GENERAL}: none/all`, 'PA: none/all', 'PDS: none/all'],
      attestation: false,
    },
  ],
  [
    'héritage of the February webinar: DPI vague 1, DPI vague 2',
    { dispositif: 'DPI', profiles: [], precedents: [wave1('HOP-DPI-Va1')] },
    {
      case: 'none',
      equivalence: 'no',
      root: null,
      heritage: ['HOP-DPI-Va1: yes'],
      proofs: [`${GENERAL}: none/all`],
      attestation: false,
    },
  ],
  [
    '1A: identical solution of the same name',
    { precedents: [root({ name: 'Solution A' })] },
    {
      case: '1A',
      equivalence: 'applies',
      root: 'ROOTVAGUE2',
      proofs: [`${GENERAL}: not-common/not-common`, 'PA: all/all'],
      attestation: true,
    },
  ],
  [
    '2A: one other name than the root’s',
    { precedents: [root({ name: 'Solution X' })] },
    {
      case: '2A',
      equivalence: 'applies',
      root: 'ROOTVAGUE2',
      proofs: [`${GENERAL}: not-common/not-common`, 'PA: all/all'],
      attestation: true,
    },
  ],
  [
    '3A by the proxy alone',
    { precedents: [root({ dsr: 'LGC vague 2' })], newProxy: true },
    {
      case: '3A',
      equivalence: 'applies',
      root: 'ROOTVAGUE2',
      proofs: [`${GENERAL}: not-common/not-common`, 'PA: all/all'],
      attestation: true,
    },
  ],
  [
    '1B: identical solution on the same dispositif, one profile more',
    { precedents: [root({ dsr: 'DSR-MS-DUI-Va2', profiles: ['PA'] })], profiles: ['PA', 'PDE'] },
    {
      case: '1B',
      equivalence: 'applies',
      root: 'ROOTVAGUE2',
      proofs: [`${GENERAL}: not-common/not-common`, 'PA: not-common/not-common', 'PDE: all/all'],
      attestation: true,
    },
  ],
];

describe('the illustrations of the ANS webinars', () => {
  it.each(illustrations)('%s', (_, given, expected) => {
    const { heritage, proofs, attestation, ...rest } = assess(situation(given), sayFrench);
    expect({
      case: rest.case,
      equivalence: rest.equivalence,
      root: rest.root,
      proofs: shares(proofs),
      heritage: heritage.map(({ dsr, applies }) => `${dsr}: ${applies}`),
      attestation: attestation.expected,
    }).toEqual({ heritage: [], ...expected });
  });
});

describe('what the attestation declares', () => {
  it('names the root’s name too, as in the illustration of MonLPSMédecin', () => {
    const given = situation({ dispositif: 'PSF', version: '3.1', names: ['MonLPSSage-Femme', 'MonLPSKiné'], precedents: [monLpsMedecin] });
    expect(assess(given, sayFrench).attestation.declares).toEqual([
      'Les noms commerciaux MonLPSSage-Femme, MonLPSKiné, MonLPSMédecin renvoient à la même solution logicielle.',
      'Le composant principal est identique à celui de la solution racine (NRU MEDECINVA2).',
      'Absence de nouveau composant additionnel par rapport à la solution racine.',
      'Absence de nouveau composant Proxy e-santé par rapport à la solution racine.',
    ]);
  });

  it('says which components and which proxy are new', () => {
    const given = situation({ precedents: [root()], components: [newComponent(INS)], newProxy: true });
    const { declares } = assess(given, sayFrench).attestation;
    expect(declares).toContain(`Présence de nouveaux composants additionnels par rapport à la solution racine : Composant ${INS}.`);
    expect(declares).toContain('Présence d’un nouveau composant Proxy e-santé par rapport à la solution racine.');
  });

  it('is about the names alone when there is no root', () => {
    const given = situation({ names: ['A', 'B'] });
    expect(assess(given, sayFrench).attestation).toMatchObject({
      expected: true,
      declares: ['Les noms commerciaux A, B renvoient à la même solution logicielle.'],
    });
  });

  it('leaves to settle what nobody said', () => {
    const given = situation({ precedents: [root({ sameMainComponent: null })], newProxy: null });
    const unsettled = assess(given, sayFrench).attestation.declares.filter((sentence) => sentence.startsWith('À préciser'));
    expect(unsettled).toHaveLength(2);
  });
});
