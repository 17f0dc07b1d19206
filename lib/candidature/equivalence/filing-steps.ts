import type { Claim } from '../../segur/claim';
import { profileKey } from '../../segur/profiles';
import { hasSeveralNames } from './attestation';
import { declaredNames } from './cases';
import { isWithoutEdc } from './counter-steps';
import { pastDate } from './past';
import { profileNamedBy } from './profile';
import { isRootWanted, rootCovers } from './root';
import type { ProofShare } from './situation';
import { inferredFrom, SOURCES } from './sources';
import type { StepDraft } from './steps';
import type { View } from './view';

/**
 * What Étape 3 expects: profile by profile, the chapters of new components, and the attestations of the other counters. While the root is under way, what
 * would be common with it comes last. Once Date 3 is past nothing can be filed.
 */
export function filingSteps(view: View): StepDraft[] {
  const [date2, date3] = [pastDate('date2', view.situation), pastDate('date3', view.situation)];
  if (date3) return [{ where: 'step3', key: 'eq_step_date3_past', data: [date3], source: SOURCES.guideDate3 }];
  const past: StepDraft[] = date2 ? [{ where: 'step3', key: 'eq_step_date2_past', data: [date2], source: SOURCES.guideFullFile }] : [];
  const waits = view.proofs.filter((share) => isAwaited(share, view));
  const shares = [...view.proofs.filter((share) => !waits.includes(share)), ...waits];
  return [...past, ...shares.flatMap((share) => filing(share, view)), ...extraChapter(view), ...attestations(view)];
}

/** What a root under way would mask. */
function isAwaited({ part, name }: ProofShare, { root, situation }: View): boolean {
  return part === 'profile' && root?.equivalence === 'later' && rootCovers(root, name, situation);
}

function filing(share: ProofShare, view: View): StepDraft[] {
  if (share.part === 'chapter') return chapter(share.name, view);
  const { root } = view;
  if (isAwaited(share, view)) {
    const source = root?.dispositif === view.situation.dispositif ? SOURCES.casesBSpecific : SOURCES.casesASpecific;
    return [{ where: 'step3', key: 'eq_step_file_awaited', data: [share.name, root?.precedent.nru ?? ''], source: inferredFrom(source) }];
  }
  if (view.situation.dispositif === 'PSF' && root?.equivalence === 'applies') {
    const isGeneral = profileKey(share.name) === 'general';
    const key = isGeneral ? 'eq_step_file_psf_counter' : 'eq_step_file_psf_profile';
    return [{ where: 'step3', key, data: [share.name], source: SOURCES.illustrationSpecific }];
  }
  return [{ where: 'step3', key: filingKey(share, view), data: [share.name], source: filingSource(share, view) }];
}

/** All the proofs of the chapter by the cases shown for DUI with a root; else those linked to the new component. Nothing more than all is asked where nothing is masked. */
function chapter(name: string, view: View): StepDraft[] {
  const { situation, root } = view;
  if (!isLinked(view)) return [];
  const hasRoot = isRootWanted(root);
  if (!hasRoot && situation.dispositif !== 'DUI') return [];
  const isSure = situation.components.some(({ isNew, chapters }) => isNew === true && chapters.includes(name));
  const isShown = hasRoot && situation.dispositif === 'DUI';
  const keys = isShown
    ? { sure: 'eq_step_file_chapter', unsure: 'eq_step_file_chapter_unsure' }
    : { sure: 'eq_step_file_chapter_linked', unsure: 'eq_step_file_chapter_linked_unsure' };
  const source = isShown ? SOURCES.case2 : hasRoot ? SOURCES.illustrationChapters : SOURCES.guideExtra;
  return [{ where: 'step3', key: isSure ? keys.sure : keys.unsure, data: [name], source }];
}

/** Whether a solution already referenced, or about to be, masks anything. */
function isLinked({ root, heritage }: View): boolean {
  return isRootWanted(root) || heritage.some(({ applies }) => applies === 'yes');
}

function filingKey({ name, wave1, wave2 }: ProofShare, view: View): string {
  if (wave1 === 'none') return wave2 === 'all' ? 'eq_step_file_wave2' : 'eq_step_file_wave2_not_common';
  if (wave2 !== 'all') return 'eq_step_file_not_common';
  return mayBeInherited(name, view) ? 'eq_step_file_profile_unsure' : 'eq_step_file_all';
}

/** Nobody said with which profiles an inherited precedent was obtained. */
export function mayBeInherited(profile: string, { heritage }: View): boolean {
  const unsaid = heritage.some(
    ({ applies, precedent: { profiles, dsr } }) => applies === 'yes' && profiles.length === 0 && profileNamedBy(dsr) === null,
  );
  return unsaid && profileKey(profile) !== 'general';
}

function filingSource(share: ProofShare, { heritage, root, situation }: View): Claim {
  if (root?.equivalence === 'applies' && root.dispositif === situation.dispositif) return SOURCES.guideProofs;
  if (share.wave1 === 'none') return root?.equivalence === 'applies' ? SOURCES.case3 : SOURCES.heritageScope;
  if (heritage.some(({ applies }) => applies === 'yes') && profileKey(share.name) !== 'general') return inferredFrom(SOURCES.case1);
  return root?.equivalence === 'applies' ? SOURCES.case1 : SOURCES.nominal;
}

function extraChapter(view: View): StepDraft[] {
  const { situation, root, heritage } = view;
  const isReferenced = root?.equivalence === 'applies' || heritage.some(({ applies }) => applies === 'yes');
  const added = situation.components.some(({ isNew }) => isNew === true);
  const steps: (StepDraft | false)[] = [
    isReferenced && added && { where: 'step3', key: 'eq_step_extra_chapter', source: SOURCES.guideExtra },
    isRootWanted(root) &&
      root.dispositif === 'LGC' &&
      situation.newProxy === true && { where: 'step3', key: 'eq_step_proxy_attestation', source: SOURCES.guideExtraProxy },
  ];
  return steps.filter((step) => step !== false);
}

function attestations(view: View): StepDraft[] {
  const { situation, root } = view;
  const wanted = isRootWanted(root);
  if (!hasSeveralNames(situation) && !wanted) return [];
  const names = declaredNames(situation, wanted ? root : null);
  const edc: StepDraft = { where: 'step3', key: 'eq_step_file_edc', data: [names.join(', ')], source: SOURCES.illustrationEdc };
  const cnda: StepDraft = { where: 'step3', key: 'eq_step_file_cnda', source: SOURCES.illustrationCnda };
  return isWithoutEdc(view) || names.length < 2 ? [cnda] : [cnda, edc];
}
