import { hasSeveralNames } from './attestation';
import { isWithoutEdc } from './counter-steps';
import { profileKey } from '../../segur/profiles';
import { isRootWanted } from './root';
import type { ProofShare } from './situation';
import { inferredFrom, SOURCES, type Source } from './sources';
import type { StepDraft } from './steps';
import type { View } from './view';

/** What Étape 3 expects: profile by profile, the chapters of new components, and the attestations of the other counters. */
export function filingSteps(view: View): StepDraft[] {
  return [...view.proofs.map((share) => filing(share, view)), ...extraChapter(view), ...attestations(view)];
}

function filing(share: ProofShare, view: View): StepDraft {
  if (share.part === 'chapter') return { where: 'step3', key: 'eq_step_file_chapter', data: [share.name], source: SOURCES.case2 };
  return { where: 'step3', key: filingKey(share), data: [share.name], source: filingSource(share, view) };
}

function filingKey({ wave1, wave2 }: ProofShare): string {
  if (wave1 === 'none') return wave2 === 'all' ? 'eq_step_file_wave2' : 'eq_step_file_wave2_not_common';
  return wave2 === 'all' ? 'eq_step_file_all' : 'eq_step_file_not_common';
}

function filingSource(share: ProofShare, { heritage, root, situation }: View): Source {
  if (root?.equivalence === 'applies' && root.dispositif === situation.dispositif) return SOURCES.guideProofs;
  if (share.wave1 === 'none') return root?.equivalence === 'applies' ? SOURCES.case3 : SOURCES.heritageScope;
  if (heritage.some(({ applies }) => applies === 'yes') && profileKey(share.name) !== 'general') return inferredFrom(SOURCES.case1);
  return root?.equivalence === 'applies' ? SOURCES.case1 : SOURCES.nominal;
}

function extraChapter({ situation, root, heritage }: View): StepDraft[] {
  const isLinked = root?.equivalence === 'applies' || heritage.some(({ applies }) => applies === 'yes');
  const added = situation.components.some(({ isNew }) => isNew === true);
  const steps: (StepDraft | false)[] = [
    isLinked && added && { where: 'step3', key: 'eq_step_extra_chapter', source: SOURCES.guideProofs },
    isRootWanted(root) &&
      root.dispositif === 'LGC' &&
      situation.newProxy === true && { where: 'step3', key: 'eq_step_proxy_attestation', source: SOURCES.guideProofs },
  ];
  return steps.filter((step) => step !== false);
}

function attestations(view: View): StepDraft[] {
  if (!hasSeveralNames(view.situation) && !isRootWanted(view.root)) return [];
  const cnda: StepDraft = { where: 'step3', key: 'eq_step_file_cnda', source: SOURCES.casesA };
  const edc: StepDraft = { where: 'step3', key: 'eq_step_file_edc', source: SOURCES.casesA };
  return isWithoutEdc(view) ? [cnda] : [cnda, edc];
}
