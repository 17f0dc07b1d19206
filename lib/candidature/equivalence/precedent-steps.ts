import { DISPOSITIFS } from '../../segur/dispositifs';
import { date2Words } from './date2';
import type { HeritageReason } from './heritage';
import { isRootWanted, type Root, wave2Nrus } from './root';
import { inferredFrom, SOURCES, type Source } from './sources';
import type { StepDraft } from './steps';
import { compareVersions } from './version';
import type { View } from './view';

const HERITAGE_STEPS: Record<HeritageReason, { key: string; source: Source }> = {
  'same-dispositif': { key: 'eq_step_heritage', source: SOURCES.heritageScope },
  'other-dispositif': { key: 'eq_step_heritage_other', source: SOURCES.managementRules },
  'dsr-not-understood': { key: 'eq_step_heritage_dsr', source: inferredFrom(SOURCES.managementRules) },
  'not-obtained': { key: 'eq_step_heritage_not_obtained', source: SOURCES.managementRules },
  'other-solution': { key: 'eq_step_heritage_other_solution', source: SOURCES.heritageScope },
  'version-higher': { key: 'eq_step_heritage_version', source: inferredFrom(SOURCES.case3) },
};

/** What to do with each vague 1 precedent. */
export function heritageSteps({ heritage, situation }: View): StepDraft[] {
  const sure = DISPOSITIFS[situation.dispositif].vague1.confidence === 'stated';
  return heritage.map(({ reason, precedent: { nru, dsr } }) => {
    const { key, source } = HERITAGE_STEPS[reason];
    return { where: 'step1', key, data: [nru, dsr], source: sure ? source : inferredFrom(source) };
  });
}

/** What to do with the vague 2 precedent that is, or could have been, the root. */
export function rootSteps(view: View): StepDraft[] {
  const { root, situation } = view;
  if (root === null) return [];
  const others = wave2Nrus(situation.precedents).length > 1;
  const single: StepDraft = { where: 'step1', key: 'eq_step_single_root', data: [root.precedent.nru], source: SOURCES.guideEquivalence };
  return [
    ...(others && isRootWanted(root) ? [single] : []),
    ...verdictSteps(view, root),
    ...declarationSteps(view, root),
    ...caseSteps(view),
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
      return [{ where: 'step3', key: 'eq_step_date2_passed', data: [nru, date2Words(situation)], source: SOURCES.casesA }];
    case 'main-component-unknown':
      return [{ where: 'step1', key: 'eq_step_check_main', data: [nru], source: SOURCES.principles }];
    case 'dispositif-not-announced':
      return [{ where: 'messagerie', key: 'eq_step_ask_root', data: [nru, dsr], source: inferredFrom(SOURCES.guideEquivalence) }];
    default:
      return [];
  }
}

function declarationSteps({ situation }: View, root: Root): StepDraft[] {
  if (!isRootWanted(root)) return [];
  const { nru, dsr, obtained, version } = root.precedent;
  const date2 = date2Words(situation);
  const known = compareVersions(version, situation.version) !== null;
  const check: StepDraft[] = known ? [] : [{ where: 'step1', key: 'eq_step_check_version', data: [nru], source: SOURCES.upward }];
  if (obtained) {
    const change = date2 === '' ? 'eq_step_change_form' : 'eq_step_change_form_before';
    return [
      { where: 'step1', key: 'eq_step_root', data: [nru, dsr], source: SOURCES.casesA },
      ...check,
      { where: 'messagerie', key: change, data: [nru, date2], source: SOURCES.guideInProgress },
    ];
  }
  return [
    { where: 'step1', key: 'eq_step_in_progress', data: [nru, dsr], source: SOURCES.guideInProgress },
    ...check,
    {
      where: 'messagerie',
      key: date2 === '' ? 'eq_step_ask_later' : 'eq_step_ask_later_before',
      data: [nru, date2],
      source: SOURCES.guideInProgress,
    },
    { where: 'step3', key: 'eq_step_specific_first', source: SOURCES.casesA },
    { where: 'step3', key: 'eq_step_full_file', source: SOURCES.managementRules },
  ];
}

function caseSteps({ case: name, root }: View): StepDraft[] {
  if (!isRootWanted(root)) return [];
  const perSolution: StepDraft = { where: 'step1', key: 'eq_step_candidature_per_solution', source: SOURCES.casesA };
  const differ: StepDraft = { where: 'step1', key: 'eq_step_same_dispositif', source: SOURCES.casesB };
  switch (name) {
    case '1A':
    case '2A':
      return [{ where: 'step1', key: 'eq_step_one_candidature', source: SOURCES.casesA }];
    case '3A':
      return [perSolution];
    case '1B':
      return [differ];
    case '2B':
      return [{ ...perSolution, source: SOURCES.casesB }, differ];
    default:
      return [];
  }
}
