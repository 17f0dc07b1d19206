import { hasSeveralNames } from './attestation';
import { isWithoutEdc } from './counter-steps';
import { profileKey } from '../../segur/profiles';
import { pastDate } from './past';
import { isRootWanted } from './root';
import type { Component } from './situation';
import { inferredFrom, SOURCES } from './sources';
import type { StepDraft } from './steps';
import type { View } from './view';

/** What Étape 2 asks because of the names, the components and the root. */
export function solutionSteps(view: View): StepDraft[] {
  const { situation, root } = view;
  const several = hasSeveralNames(situation);
  const wanted = isRootWanted(root);
  const date1 = pastDate('date1', situation);
  const asked = wanted || several || view.heritage.some(({ applies }) => applies === 'yes');
  const late: StepDraft = { where: 'messagerie', key: 'eq_step_date1_past', data: [date1 ?? ''], source: SOURCES.guideAfter };
  const names: StepDraft[] = [
    { where: 'step2', key: 'eq_step_names', data: [situation.names.slice(1).join(', ')], source: SOURCES.names },
    { where: 'step2', key: 'eq_step_names_attestation', source: SOURCES.guideNames },
  ];
  const edc: StepDraft = { where: 'step2', key: 'eq_step_edc_nru', source: SOURCES.guideEdc };
  return [
    ...(date1 && asked ? [late] : []),
    ...(wanted && !isWithoutEdc(view) ? [edc] : []),
    ...(several ? names : []),
    ...(wanted ? [profiles(view)] : []),
    ...components(view),
    ...(several || wanted ? [attestation(view, wanted)] : []),
  ];
}

function profiles({ situation }: View): StepDraft {
  const optional = situation.profiles.filter((name) => profileKey(name) !== 'general');
  if (optional.length === 0) return { where: 'step2', key: 'eq_step_profiles_none', source: SOURCES.guideProfiles };
  return { where: 'step2', key: 'eq_step_profiles', data: [optional.join(', ')], source: SOURCES.illustrationProfiles };
}

function components({ situation, case: name }: View): StepDraft[] {
  return situation.components
    .filter(({ isNew }) => isNew !== false)
    .map((component) => ({
      where: 'step2',
      key: componentKey(component),
      data: [component.name, component.chapters.join(', ')],
      source: name === '2B' ? SOURCES.casesB : SOURCES.illustration3A,
    }));
}

function componentKey({ chapters }: Component): string {
  return chapters.length > 0 ? 'eq_step_component' : 'eq_step_component_no_chapter';
}

function attestation({ root, case: name }: View, wanted: boolean): StepDraft {
  const source = wanted && root?.precedent.obtained === false ? inferredFrom(SOURCES.guideAttestation) : SOURCES.guideAttestation;
  return { where: 'step2', key: 'eq_step_attestation', source: name === '2B' ? SOURCES.casesB : source };
}
