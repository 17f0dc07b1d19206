import { caseOf } from './cases';
import { heritageOf, type HeritageVerdict } from './heritage';
import { proofsOf } from './proofs';
import { type Root, rootOf } from './root';
import type { EquivalenceCase, ProofShare, Situation } from './situation';

/** A situation with everything that was worked out from it: what the sentences are written from. */
export interface View {
  situation: Situation;
  /** The vague 2 precedent to judge, even where it cannot be a root. */
  root: Root | null;
  case: EquivalenceCase;
  heritage: HeritageVerdict[];
  proofs: ProofShare[];
}

/** Works a situation out. The order of its precedents does not matter: vague 1 lines come sorted by DSR then NRU. */
export function viewOf(situation: Situation): View {
  const root = rootOf(situation);
  const heritage = heritageOf(situation).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : Number(sortKey(a) > sortKey(b))));
  return { situation, root, case: caseOf(situation, root), heritage, proofs: proofsOf(situation, root, heritage) };
}

function sortKey({ precedent }: HeritageVerdict): string {
  return JSON.stringify([precedent.dsr, precedent.nru, precedent]);
}
