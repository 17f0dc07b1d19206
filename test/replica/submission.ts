/** When a chapter may be submitted. */
import type { ReplicaChapter } from './state.ts';

/** A chapter goes whole; one sent back goes again once each proof asked for was changed. */
export function whyNotSubmitted({ status, proofs }: ReplicaChapter): string | null {
  if (status === 'submitted' || status === 'validated') return 'Ce chapitre est déjà soumis.';
  const left = proofs.filter(({ given }) => given === null).length;
  if (left > 0) return `Toutes les preuves du chapitre doivent être chargées avant de le soumettre. Preuves restantes : ${left}.`;
  const unchanged = proofs.filter(({ verdict, changed }) => verdict === 'to-modify' && !changed).map(({ id }) => id);
  return unchanged.length === 0
    ? null
    : `Les preuves suivantes sont à modifier avant de resoumettre le chapitre : ${unchanged.join(', ')}.`;
}

/** Submits a chapter, or says why it may not be. */
export function submitChapter(chapter: ReplicaChapter): string | null {
  const refusal = whyNotSubmitted(chapter);
  if (refusal !== null) return refusal;
  chapter.status = 'submitted';
  for (const proof of chapter.proofs) Object.assign(proof, { verdict: null, changed: false });
  return null;
}
