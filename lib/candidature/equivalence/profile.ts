import { wordsOf } from '../../segur/words';

/** The profile that a vague 1 médico-social dispositif names by itself: "MS2 PDE" covers PDE, "MS2 PDS" covers PDS. Null for others. */
export function profileNamedBy(dsr: string): 'pde' | 'pds' | null {
  const words = wordsOf(dsr);
  if (words.includes('pde')) return 'pde';
  return words.includes('pds') ? 'pds' : null;
}
