import type { Claim } from '../../segur/claim';
import { DISPOSITIFS } from '../../segur/dispositifs';
import { vague1Key } from '../../segur/dsr';
import { declaredNames } from './cases';
import { date2Words } from './date2';
import type { HeritageReason, HeritageVerdict } from './heritage';
import { pastDate } from './past';
import { isRootWanted, type Root, wave2Nrus } from './root';
import type { Situation } from './situation';
import { inferredFrom, SOURCES } from './sources';
import type { StepDraft } from './steps';
import { compareVersions } from './version';
import type { View } from './view';

const HERITAGE_STEPS: Record<HeritageReason, { key: string; source: Claim }> = {
  'same-dispositif': { key: 'eq_step_heritage', source: SOURCES.heritageScope },
  'other-dispositif': { key: 'eq_step_heritage_other', source: SOURCES.managementRules },
  'dsr-not-understood': { key: 'eq_step_heritage_dsr', source: inferredFrom(SOURCES.managementRules) },
  'not-obtained': { key: 'eq_step_heritage_not_obtained', source: SOURCES.managementRules },
  'other-solution': { key: 'eq_step_heritage_other_solution', source: SOURCES.heritageScope },
  'version-higher': { key: 'eq_step_heritage_version', source: inferredFrom(SOURCES.case3) },
};

/** What to do with each vague 1 precedent; several of one médico-social dispositif are one choice. */
export function heritageSteps({ heritage, situation }: View): StepDraft[] {
  const sure = DISPOSITIFS[situation.dispositif].vague1.confidence === 'stated';
  return heritage.flatMap((verdict): StepDraft[] => {
    const { reason, precedent } = verdict;
    const alike = situation.dispositif === 'DUI' ? heritage.filter((other) => isAlike(other, verdict)) : [verdict];
    if (alike.length > 1) {
      const data = [alike.map((other) => other.precedent.nru).join(', '), precedent.dsr];
      return alike[0] === verdict ? [{ where: 'step1', key: 'eq_step_heritage_choose', data, source: SOURCES.threeNrus }] : [];
    }
    const { key, source } = HERITAGE_STEPS[reason];
    return [{ where: 'step1', key, data: [precedent.nru, precedent.dsr], source: sure ? source : inferredFrom(source) }];
  });
}

function isAlike(one: HeritageVerdict, other: HeritageVerdict): boolean {
  const isGiven = one.applies === 'yes' && other.applies === 'yes';
  return one === other || (isGiven && vague1Key(one.precedent.dsr) === vague1Key(other.precedent.dsr));
}

/** What to do with the vague 2 precedent that is, or could have been, the root. */
export function rootSteps(view: View): StepDraft[] {
  const { root, situation } = view;
  if (root === null) return [];
  const nrus = wave2Nrus(situation.precedents);
  const data = [nrus.join(', '), root.precedent.nru];
  const single: StepDraft = { where: 'step1', key: 'eq_step_single_root', data, source: SOURCES.guideEquivalence };
  return [
    ...(nrus.length > 1 && isRootWanted(root) ? [single] : []),
    ...verdictSteps(view, root),
    ...(isRootWanted(root) ? [...declarationSteps(situation, root), ...caseSteps(view)] : []),
  ];
}

function verdictSteps({ situation }: View, { reason, precedent }: Root): StepDraft[] {
  const { nru, dsr, version } = precedent;
  switch (reason) {
    case 'other-main-component':
      return [{ where: 'step3', key: 'eq_step_other_main', data: [nru], source: SOURCES.definitions }];
    case 'version-higher':
      return [
        { where: 'step1', key: 'eq_step_version_higher', data: [nru, version ?? '', situation.version ?? ''], source: SOURCES.upward },
      ];
    case 'date2-passed':
      return [{ where: 'step3', key: 'eq_step_date2_passed', data: [nru, date2Words(situation)], source: SOURCES.casesADate2 }];
    case 'main-component-unknown':
      return [{ where: 'step1', key: 'eq_step_check_main', data: [nru], source: SOURCES.principles }];
    case 'dispositif-not-announced':
      return [{ where: 'messagerie', key: 'eq_step_ask_root', data: [nru, dsr], source: inferredFrom(SOURCES.guideRoots) }];
    default:
      return [];
  }
}

function declarationSteps(situation: Situation, { precedent, equivalence, dispositif }: Root): StepDraft[] {
  const { nru, dsr, obtained, version } = precedent;
  const date2 = date2Words(situation);
  const isKnown = compareVersions(version, situation.version) !== null;
  const check: StepDraft[] = isKnown ? [] : [{ where: 'step1', key: 'eq_step_check_version', data: [nru], source: SOURCES.upward }];
  if (pastDate('date2', situation))
    return [{ where: 'step1', key: 'eq_step_root_past', data: [nru, dsr, date2], source: SOURCES.casesADate2 }, ...check];
  if (obtained) {
    const change = date2 === '' ? 'eq_step_change_form' : 'eq_step_change_form_before';
    const give = equivalence === 'applies' ? 'eq_step_root' : 'eq_step_root_unsure';
    return [
      { where: 'step1', key: give, data: [nru, dsr], source: SOURCES.casesA },
      ...check,
      { where: 'messagerie', key: change, data: [nru, date2], source: SOURCES.guideChange },
    ];
  }
  const ask = date2 === '' ? 'eq_step_ask_later' : 'eq_step_ask_later_before';
  const specific = dispositif === situation.dispositif ? SOURCES.casesBSpecific : SOURCES.casesASpecific;
  return [
    { where: 'step1', key: 'eq_step_in_progress', data: [nru, dsr], source: SOURCES.guideInProgress },
    ...check,
    { where: 'messagerie', key: ask, data: [nru, date2], source: SOURCES.guideChange },
    { where: 'step3', key: 'eq_step_specific_first', data: [nru], source: specific },
    { where: 'step3', key: 'eq_step_full_file', source: SOURCES.fullFile },
  ];
}

function caseSteps(view: View): StepDraft[] {
  const { case: name, situation, root } = view;
  const date1 = pastDate('date1', situation);
  const one = date1 ? 'eq_step_one_candidature_past' : 'eq_step_one_candidature';
  const perSolution = date1 ? 'eq_step_candidature_per_solution_past' : 'eq_step_candidature_per_solution';
  const filed = (key: string, source: Claim): StepDraft => ({ where: 'step1', key, data: [date1 ?? ''], source });
  const differ: StepDraft = { where: 'step1', key: 'eq_step_same_dispositif', source: SOURCES.casesBDiffer };
  const names = declaredNames(situation, root);
  switch (name) {
    case '1A':
    case '2A':
      return [filed(one, SOURCES.casesA)];
    case '3A':
      return [filed(perSolution, SOURCES.casesAOther)];
    case '1B':
      if (names.length < 2) return [differ];
      return [{ where: 'step1', key: 'eq_step_names_together', data: [names.join(', ')], source: SOURCES.namesTogether }, differ];
    case '2B':
      return [filed(perSolution, SOURCES.casesB), differ];
    default:
      return [];
  }
}
