import type { Stage } from '../../lib/checklist/item';
import type { PageReading } from '../../lib/page/reading';

const STEP_STAGES: Record<1 | 2 | 3 | 4, Stage> = { 1: 'step1', 2: 'step2', 3: 'step3', 4: 'step4' };

/** The stage of the checklist that a page belongs to; null for a page of no step. */
export function stageOf({ kind, step }: Pick<PageReading, 'kind' | 'step'>): Stage | null {
  if (kind.startsWith('edc')) return 'edc-psc';
  if (kind === 'charter' || kind.startsWith('product') || kind === 'demarche-choice') return 'prerequisites';
  return step && STEP_STAGES[step];
}
