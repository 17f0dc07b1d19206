import { hasSeveralNames } from './attestation';
import { isAhiOnly } from '../../segur/profiles';
import { isRootWanted } from './root';
import { SOURCES } from './sources';
import type { StepDraft } from './steps';
import type { View } from './view';

/** What the EDC PSC and CNDA counters ask because of the names, the components and the proxy. */
export function counterSteps(view: View): StepDraft[] {
  return [...(isWithoutEdc(view) ? [] : edcSteps(view)), ...cndaSteps(view)];
}

/** AHI with no other optional profile has no EDC PSC path (guide DUI, nouveautés). */
export function isWithoutEdc({ situation }: View): boolean {
  return isAhiOnly(situation.profiles);
}

function edcSteps({ situation }: View): StepDraft[] {
  const steps: (StepDraft | false)[] = [
    hasSeveralNames(situation) && { where: 'edc-psc', key: 'eq_step_edc_names', source: SOURCES.namesEdc },
    hasSeveralNames(situation) && { where: 'edc-psc', key: 'eq_step_edc_configurable', source: SOURCES.namesConfigurable },
    hasSeveralNames(situation) && { where: 'edc-psc', key: 'eq_step_edc_tests', source: SOURCES.namesTests },
    hasSeveralNames(situation) && { where: 'edc-psc', key: 'eq_step_edc_intrusion', source: SOURCES.namesIntrusion },
    hasNewComponent(situation) && { where: 'edc-psc', key: 'eq_step_edc_component', source: SOURCES.guideComponents },
    situation.newProxy === true && { where: 'edc-psc', key: 'eq_step_edc_proxy', source: SOURCES.pscCounters },
  ];
  return steps.filter((step) => step !== false);
}

function cndaSteps({ situation, root }: View): StepDraft[] {
  const steps: (StepDraft | false)[] = [
    hasSeveralNames(situation) && { where: 'cnda', key: 'eq_step_cnda_names', source: SOURCES.cndaCounter },
    isRootWanted(root) && { where: 'cnda', key: 'eq_step_cnda_same_nil', source: SOURCES.cndaSameNil },
    hasNewComponent(situation) && { where: 'cnda', key: 'eq_step_cnda_component', source: SOURCES.guideCndaComponents },
  ];
  return steps.filter((step) => step !== false);
}

function hasNewComponent({ components }: View['situation']): boolean {
  return components.some(({ isNew }) => isNew === true);
}
