/** Which candidatures speak of the same software. Pure. */
import { mainNameOf, namesOf } from '../../reading/naming';
import type { KnownCandidature } from '../../reading/reading';
import { plain } from '../../segur/words';
import type { CandidatureRow } from '../../store/rows';

/** The others that share a product's reference, a name or a number with one: its sisters. What is put aside is left out. */
export function sistersOf<One extends CandidatureRow>(one: KnownCandidature, all: readonly One[]): One[] {
  return all.filter((other) => other.number !== one.number && !other.archived && isSister(one, other));
}

/** How a candidature is called beside its sisters: « Medi20 (LGC RTPJTHIJVH) », or its number. */
export function calledOf(one: Pick<KnownCandidature, 'names' | 'product' | 'dispositif' | 'guichet' | 'number'>): string {
  const kind = one.guichet === 'edc-psc' ? 'EDC PSC' : one.dispositif;
  const name = mainNameOf(one) || one.number;
  return kind ? `${name} (${kind} ${one.number})` : name;
}

function isSister(one: KnownCandidature, other: KnownCandidature): boolean {
  const reference = one.product?.reference;
  if (reference && other.product?.reference === reference) return true;
  if (numbersIn(one).includes(other.number) || numbersIn(other).includes(one.number)) return true;
  const names = namesOf(other).map(plain);
  return namesOf(one).some((name) => names.includes(plain(name)));
}

/** The numbers of other candidatures that one names. */
function numbersIn({ precedents, edcNru }: KnownCandidature): (string | null)[] {
  return [...precedents.map(({ nru }) => nru), edcNru.lps, edcNru.proxy];
}
