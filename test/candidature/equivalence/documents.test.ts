/** What the assistant says, sentence by sentence, against the words of the ANS documents. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/candidature/equivalence/assess';
import { SOURCES } from '../../../lib/candidature/equivalence/sources';
import type { Situation } from '../../../lib/candidature/equivalence/situation';
import { assistanceFor } from '../../../lib/candidature/equivalence/assistance';
import { known as knownCandidature } from '../../rules/table';
import { sayFrench } from './french';
import { newComponent, root, situation, wave1 } from './situations';

const INS = 'Gestion de l’Identité Nationale de Santé';
const said = (changes: Partial<Situation>) => assess(situation(changes), sayFrench);
const textsOf = (changes: Partial<Situation>) => said(changes).steps.map(({ text }) => text);
const all = (changes: Partial<Situation>) => {
  const { steps, findings, openQuestions, attestation } = said(changes);
  return [...steps.map(({ text }) => text), ...findings.map(({ message }) => message), ...openQuestions, ...attestation.declares].join(
    '\n',
  );
};

it('every passage has its document, its heading and the words relied on', () => {
  for (const [name, { document, heading, words }] of Object.entries(SOURCES)) {
    expect(
      [document, heading, words].map((each) => each.trim().length > 2),
      name,
    ).toEqual([true, true, true]);
  }
});

describe('the attestation says the words of its own case', () => {
  const names = ['MonLPSSage-Femme', 'MonLPSKiné'];
  const declared = (changes: Partial<Situation>) => said({ names, ...changes }).attestation.declares;
  const about = (changes: Partial<Situation>) => declared(changes)[0];

  it('2A: one and the same solution', () => {
    expect(about({ precedents: [root({ name: 'MonLPSMédecin' })] })).toBe(
      'Les noms commerciaux MonLPSSage-Femme, MonLPSKiné, MonLPSMédecin renvoient à la même solution logicielle.',
    );
  });

  it('3A: the same composant principal, and new components', () => {
    const given = { precedents: [root({ name: 'MonLPSMédecin' })], components: [newComponent('Sécurité des SI')] };
    expect(about(given)).toBe('Les noms commerciaux MonLPSSage-Femme, MonLPSKiné, MonLPSMédecin renvoient au même composant principal.');
    expect(declared(given).join()).not.toContain('même solution logicielle');
    expect(declared(given).join()).toContain('Présence de nouveaux composants additionnels');
  });

  it('2B: the same solution, and new components', () => {
    const given = { precedents: [root({ dsr: 'DUI vague 2', name: 'Medi10' })], components: [newComponent('Sécurité des SI')] };
    expect(about(given)).toContain('renvoient à la même solution logicielle');
  });

  it('leaves to settle which of the two while nobody said what is new', () => {
    expect(about({ precedents: [root()], newProxy: null })).toMatch(/^À préciser avant de signer/);
    expect(about({ precedents: [root()], components: [{ name: 'C', chapters: [INS], isNew: null }] })).toMatch(
      /^À préciser avant de signer/,
    );
  });

  it('does not swear that there is no new component where no component was read', () => {
    const known = { nru: 'LGCVAGUE22', dsr: 'LGC vague 2', wave: 2 as const, obtained: true, version: null };
    const candidature = knownCandidature({ precedents: [known] });
    const { assessment } = assistanceFor(candidature, '2026-09-01', {}, sayFrench) ?? {};
    expect(assessment?.attestation.declares).toContain(sayFrench('eq_declare_no_component_unsure'));
    expect(declared({ precedents: [root()] })).toContain(sayFrench('eq_declare_no_component'));
  });

  it('carries, for each sentence, where it is written', () => {
    const { attestation } = said({ names, precedents: [root()], components: [newComponent(INS)], newProxy: true });
    expect(attestation.claims).toHaveLength(attestation.declares.length);
    expect(attestation.claims[0]).toMatchObject({ words: expect.stringContaining('au même composant principal'), confidence: 'stated' });
  });
});

describe('after a date nothing is advised that it made impossible', () => {
  it.each<[string, Partial<Situation>]>([
    ['a referenced root', { precedents: [root()] }],
    ['a root under way', { precedents: [root({ obtained: false })] }],
    ['another solution on the same dispositif', { precedents: [root({ dsr: 'DUI vague 2' })], components: [newComponent(INS)] }],
  ])('Date 2: %s', (_, changes) => {
    const after = all({ ...changes, today: '2027-11-15' });
    expect(after).not.toMatch(/, (et )?avant la Date 2 \(|(?<!fallait )d[ée]posez (une|en) seule candidature|^Déposez une candidature/m);
    expect(after).toContain('01/10/2027 12:00) est passée');
  });

  it('Date 1: no candidature is to be filed any more, and a change is asked for by messagerie', () => {
    const after = all({ precedents: [root()], today: '2026-11-21' });
    expect(after).not.toContain('Déposez une seule candidature');
    expect(after).toContain('La Date 1 (01/10/2026 12:00) est passée');
    expect(all({ precedents: [root()], today: '2026-09-01' })).toContain('Déposez une seule candidature');
  });

  it('Date 3: no proof is to be filed any more', () => {
    const steps = said({ precedents: [root()], today: '2028-03-16' }).steps.filter(({ where }) => where === 'step3');
    expect(steps.map(({ text }) => text)).toEqual([sayFrench('eq_step_date3_past', ['15/03/2028 12:00'])]);
  });

  it('héritage: no document says whether its NRU may be added after Date 1', () => {
    expect(said({ precedents: [wave1('MS1', ['PA'])], today: '2026-11-21' }).openQuestions).toContain(sayFrench('eq_open_heritage_late'));
    expect(said({ precedents: [wave1('MS1', ['PA'])], today: '2026-09-01' }).openQuestions).not.toContain(
      sayFrench('eq_open_heritage_late'),
    );
  });
});

describe('while the root is under way', () => {
  const given = {
    names: ['Medi20'],
    profiles: ['PH avec DO'],
    precedents: [root({ nru: 'MEDI10VA2A', dsr: 'MS Va2', obtained: false })],
    components: [newComponent(INS)],
    today: '2026-09-01',
  };

  it('2B files its own profiles and its new components’ chapters first, what is common only if the root is late', () => {
    const filing = said(given).steps.filter(({ where }) => where === 'step3');
    const places = ['« PH avec DO »', `Chapitre « ${INS} »`, '« Profil Général »'].map((words) =>
      filing.findIndex(({ text }) => text.startsWith(words)),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(filing.find(({ text }) => text.startsWith('« Profil Général »'))?.text).toMatch(/seulement si MEDI10VA2A/);
    expect(all(given)).not.toContain('propres à votre dispositif');
  });

  it('never sounds as if the NRU could come after Date 2', () => {
    expect(all(given)).not.toContain('après coup');
  });
});

describe('the same dispositif', () => {
  const same = (changes: Partial<Situation>, precedent = {}) =>
    said({ version: '2.0', ...changes, precedents: [root({ dsr: 'DUI vague 2', ...precedent })] });
  const rules = (answer: ReturnType<typeof said>) => answer.findings.map(({ rule }) => rule);

  it('wants other versions and other profiles', () => {
    expect(rules(same({}, { version: '2.0' }))).toContain('same-dispositif-differs');
    expect(rules(same({}, { profiles: ['Profil Général', 'PA'] }))).toContain('same-dispositif-differs');
    expect(rules(same({}, { profiles: ['PDE'] }))).not.toContain('same-dispositif-differs');
    expect(rules(same({}, { profiles: [] }))).not.toContain('same-dispositif-differs');
    expect(rules(said({ precedents: [root({ version: '2.0' })] }))).not.toContain('same-dispositif-differs');
  });

  it('of profiles in common no document says more', () => {
    expect(same({ profiles: ['PA', 'PDE'] }, { profiles: ['PA'] }).openQuestions).toContain(sayFrench('eq_open_profiles_common', ['PA']));
  });

  it('several names of one solution are one candidature', () => {
    const answer = same({ names: ['Autre nom'] }, { name: 'Nom de la racine' });
    expect(answer.steps.map(({ text }) => text)).toContain(sayFrench('eq_step_names_together', ['Autre nom, Nom de la racine']));
    expect(answer.openQuestions.join()).not.toContain('Aucun des cinq cas');
  });
});

describe('what is written for DUI is not asserted elsewhere', () => {
  it('PSF: the proofs specific to the counter and to the profiles', () => {
    const steps = said({ dispositif: 'PSF', profiles: ['SF', 'Kiné'], precedents: [root({ dsr: 'LGC vague 2' })] }).steps;
    const filing = steps.filter(({ text }) => /guichet SDV-PSF|profil « (SF|Kiné) »/.test(text));
    expect(filing.map(({ confidence }) => confidence)).toEqual(['stated', 'stated', 'stated']);
  });

  it('« Preuves complémentaires » is DUI’s', () => {
    const given = { precedents: [root()], components: [newComponent(INS)] };
    expect(textsOf(given)).toContain(sayFrench('eq_step_extra_chapter'));
    expect(textsOf({ ...given, dispositif: 'LGC' })).not.toContain(sayFrench('eq_step_extra_chapter'));
  });

  it('the cases shown for DUI are only inferred for another dispositif', () => {
    const shown = said({ dispositif: 'LGC', precedents: [root()] }).steps.filter(({ source }) => /Cas (nominal|\d)/.test(source));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ confidence }) => confidence === 'inferred')).toBe(true);
  });
});

describe('no choice is made for the user', () => {
  it('of two roots none is told to be kept', () => {
    const text = all({ precedents: [root({ nru: 'AAAAAAAAAA' }), root({ nru: 'ZZZZZZZZZZ', dsr: 'LGC' })] });
    expect(text).not.toMatch(/gardez|retirez|est retenu/i);
    expect(text).toContain('AAAAAAAAAA, ZZZZZZZZZZ');
  });

  it('of several candidatures under way the root is the one referenced', () => {
    const precedents = ['MEDI1', 'MEDI2', 'MEDI3'].map((nru) => root({ nru, dsr: 'MS Va2', obtained: false }));
    const finding = said({ precedents }).findings.find(({ rule }) => rule === 'nru-single-wave2');
    expect(finding).toMatchObject({ severity: 'info', message: expect.stringContaining('MEDI1, MEDI2, MEDI3') });
    expect(said({ precedents, today: '2027-11-15' }).findings).toEqual([]);
  });

  it('« C’est votre solution racine » only when it is', () => {
    expect(all({ precedents: [root()], today: '2026-09-01' })).toContain('C’est votre solution racine');
    expect(all({ precedents: [root({ sameMainComponent: null })], today: '2026-09-01' })).not.toContain('C’est votre solution racine');
  });

  it('a component of which nobody said is not called new', () => {
    const unsure = { precedents: [root()], components: [{ name: 'C', chapters: [INS], isNew: null }] };
    expect(textsOf(unsure).find((text) => text.startsWith('Chapitre'))).toMatch(/si le composant/);
    expect(all({ precedents: [wave1('MS1', ['PA'])], components: [{ name: 'C', chapters: [INS], isNew: null }] })).not.toContain('racine');
  });

  it('a profile of vague 1 of which nobody said is asked about', () => {
    expect(all({ precedents: [wave1('MS1')] })).not.toContain('Pour un profil sans référencement de vague 1');
    expect(all({ precedents: [wave1('MS2 PDE')] })).toContain('Pour un profil sans référencement de vague 1 (PA)');
  });

  it('two MS1 NRU are a choice, not two lines to fill in', () => {
    const steps = textsOf({ precedents: [wave1('MS1'), wave1('ms1', [], { nru: 'B' })] }).filter((text) => text.includes('NRU'));
    expect(steps.filter((text) => text.includes('W1 MS1'))).toEqual([sayFrench('eq_step_heritage_choose', ['W1 MS1, B', 'MS1'])]);
  });

  it('says nothing of the attestation where there is no équivalence', () => {
    expect(said({ precedents: [root({ version: '9' })] }).openQuestions).not.toContain(sayFrench('eq_open_1a_attestation'));
  });
});

describe('duties that the documents name', () => {
  it('several names: configurable, one authorisation that names them all', () => {
    const texts = textsOf({ names: ['A', 'B'] });
    expect(texts).toContain(sayFrench('eq_step_edc_configurable'));
    expect(texts).toContain(sayFrench('eq_step_edc_tests'));
  });

  it('says where the vague 1 NRU is found', () => {
    expect(all({ precedents: [wave1('MS1')], today: '2026-09-01' })).toMatch(/l’attestation, la convention ou le rapport de conformité/);
  });
});
