/** An answer that a sister candidature already holds, for a field of a page that is empty. Nothing personal is kept, so nothing personal is offered. Pure. */
import type { FieldReading } from '../../reading/reading';
import { labelHas, plain } from '../../reading/text';
import type { CandidatureRow } from '../../store/rows';
import { calledOf } from './kin';

/** One field with one answer; `from`: who holds it. */
export interface SisterAnswer {
  field: number;
  label: string;
  value: string;
  from: string;
}

/** What of a candidature answers a question of the forms; null for a field that is none of them. */
type Answering = (row: CandidatureRow) => string | null;

/** The answers, each value once a field. `sisters`: those of the same software, its EDC PSC candidature among them. */
export function sisterAnswers(fields: readonly FieldReading[], sisters: readonly CandidatureRow[]): SisterAnswer[] {
  return fields
    .filter(({ filled, kind }) => !filled && kind === 'text')
    .flatMap((field) => {
      const answer = answeringOf(field);
      if (answer === null) return [];
      const found = sisters.flatMap((sister) => {
        const value = answer(sister);
        return value ? [{ field: field.id, label: field.label, value, from: calledOf(sister) }] : [];
      });
      return [...new Map(found.map((each) => [plain(each.value), each])).values()];
    });
}

function answeringOf(field: FieldReading): Answering | null {
  const has = (words: string) => labelHas(field, words);
  if (has('numéro unique de référencement')) return segur((row) => (row.convention?.state === 'referenced' ? row.number : null));
  if (field.row !== null || has('composant')) return null; // of other names, members, distributors and components
  if (has('dénomination commerciale')) return segur((row) => row.mainName);
  if (has('numéro de version technique')) return segur((row) => row.candidateVersion);
  if (has('NIL délivré') || has('d’identification logiciel')) return segur((row) => row.mainNil);
  if (has('espace de confiance') && has('proxy')) return segur((row) => row.edcNru.proxy);
  if (has('espace de confiance')) return (row) => (row.guichet === 'edc-psc' ? row.number : row.edcNru.lps);
  return null;
}

function segur(answer: Answering): Answering {
  return (row) => (row.guichet === 'segur' ? answer(row) : null);
}
