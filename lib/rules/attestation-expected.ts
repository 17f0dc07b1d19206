import type { FieldReading } from '../reading/reading';
import { plain, sectionHas } from '../reading/text';
import { waveOfDsr } from '../segur/dsr';
import type { Complaint, FieldRule, RuleContext } from './rule';
import { hasObtained, ownMemory } from './terms/memory';
import { fieldsAbout, saysYes } from './terms/topic';

/** The attestation sur l'honneur is asked for twice: in section 2 for other commercial names, in section 7 for them and for équivalence. */
export const attestationExpected: FieldRule = {
  id: 'attestation-expected',
  severity: 'warning',
  source: 'Guide DUI, Étape 2, 7. Attestation sur l’honneur',
  confidence: 'inferred',
  waits: true,
  kinds: ['step2-form'],
  topics: ['attestation'],
  matches: ({ kind, filled }) => kind === 'file' && !filled,
  check(field, context) {
    const names = hasOtherNames(context);
    return isOfNames(field) ? ofNames(names) : ofSection7(names, context);
  },
};

/** Section 2's own; where no section was read, the one with an asterisk. */
function isOfNames(field: FieldReading): boolean {
  return sectionHas(field, 'cnda') || (field.section === null && field.mandatory);
}

function ofNames(names: boolean): Complaint | undefined {
  return names ? { message: 'otherNames', severity: 'error', source: 'Guide DUI, Étape 2, 2. Informations CNDA (2/2)' } : undefined;
}

function ofSection7(names: boolean, context: RuleContext): Complaint | undefined {
  const root = hasObtained(2, context) || fieldsAbout(context.reading, 'known-profiles').some(({ value }) => waveOfDsr(value) === 2);
  if (names) return { message: root ? 'namesAndRoot' : 'names' };
  return root ? { message: 'root' } : undefined;
}

/** As the page says; where it does not ask, as remembered. */
function hasOtherNames(context: RuleContext): boolean {
  const question = fieldsAbout(context.reading, 'other-names')[0];
  if (question?.filled) return saysYes(question);
  return new Set(ownMemory(context)?.names.map(plain)).size > 1;
}
