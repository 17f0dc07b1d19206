import type { Stage } from '../../lib/candidature/checklist/item';
import type { PageKind, PageReading, StepNumber } from '../../lib/reading/reading';
import { currentStep } from '../../lib/segur/statuses';
import type { CandidatureRow } from '../../lib/store/rows';

const STEP_STAGES: Record<StepNumber, Stage> = { 1: 'step1', 2: 'step2', 3: 'step3', 4: 'step4' };

const PROOF_PAGES: readonly PageKind[] = ['chapter-list', 'chapter', 'edc-chapter-list', 'edc-chapter'];

/** The stage of the checklist that a page belongs to; null for a page of no step. */
export function stageOf({ kind, step }: Pick<PageReading, 'kind' | 'step'>): Stage | null {
  if (kind.startsWith('edc')) return 'edc-psc';
  if (kind === 'charter' || kind.startsWith('product') || kind === 'demarche-choice') return 'prerequisites';
  return step && STEP_STAGES[step];
}

/** The stage of the step that a candidature is at; null while no step was read or all are done. */
export function stageAt({ steps, guichet }: Pick<CandidatureRow, 'steps' | 'guichet'>): Stage | null {
  if (guichet === 'edc-psc') return 'edc-psc';
  const step = currentStep(steps);
  return step ? STEP_STAGES[step.number] : null;
}

/** The part of the panel that shows itself until the user chooses one: the proofs on their pages, and at their step wherever no page of Convergence is in front. */
export function partAt(
  candidature: Pick<CandidatureRow, 'steps' | 'guichet'>,
  page: Pick<PageReading, 'kind'> | null,
): 'page' | 'proofs' | 'to-do' {
  if (page) return PROOF_PAGES.includes(page.kind) ? 'proofs' : 'page';
  return stageAt(candidature) === 'step3' ? 'proofs' : 'to-do';
}
