import type { Definition, Evidence } from '../definition';
import { readAtOf, type Situation } from '../../situation';

const STEP4 = 'Guide DUI (juin 2026), Étape 4 : Convention';

/** Étape 4: the convention on YouSign, then the ANS's decision. */
export const CONVENTION: Definition[] = [
  {
    key: 'convention',
    stage: 'step4',
    counter: 'yousign',
    source: STEP4,
    confidence: 'stated',
    kind: 'convention',
    after: ['chapters-validated', 'deposit'],
    proof: (situation) => stateProof(situation, ['signed', 'referenced'], 'to-sign'),
  },
  {
    key: 'referenced',
    stage: 'step4',
    counter: 'segur',
    source: STEP4,
    confidence: 'stated',
    kind: 'convention',
    after: ['convention'],
    proof: (situation) => stateProof(situation, ['referenced'], 'signed'),
  },
];

function stateProof({ dossier }: Situation, proving: string[], openIn: string): Evidence | null {
  const { convention } = dossier.candidature;
  if (!convention) return null;
  return {
    done: proving.includes(convention.state),
    at: readAtOf(dossier, ['convention']),
    words: convention.referencedOn ?? '',
    open: convention.state === openIn,
  };
}
