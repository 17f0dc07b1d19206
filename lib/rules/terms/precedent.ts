import type { FieldReading } from '../../reading/reading';
import { labelHas } from '../../reading/text';
import { waveOfDsr } from '../../segur/dsr';
import type { RuleContext } from '../rule';
import { candidatureNumbered } from './memory';
import { normalNumber } from './number';
import { fieldsAbout } from './topic';

/** One referencing declared at Étape 1: obtained (a row of "Précédent référencement") or under way ("Référencement en cours", row null). */
export interface Precedent {
  row: number | null;
  nru: FieldReading | undefined;
  dsr: FieldReading | undefined;
  /** null where neither the DSR's words nor what is remembered say it. */
  wave: 1 | 2 | null;
}

/** The referencings that the page declares, in page order. */
export function precedentsOf(context: RuleContext): Precedent[] {
  const nrus = fieldsAbout(context.reading, 'nru');
  const dsrs = fieldsAbout(context.reading, 'dsr');
  const rows = [...new Set([...nrus, ...dsrs].sort((a, b) => a.id - b.id).map(({ row }) => row))];
  return rows.map((row) => {
    const nru = nrus.find((field) => field.row === row);
    const dsr = dsrs.find((field) => field.row === row);
    return { row, nru, dsr, wave: waveOf(nru, dsr, context) };
  });
}

/** The precedents in the order of their rows that are of that wave; the referencing under way is none. */
export function obtainedIn(wave: 1 | 2, context: RuleContext): Precedent[] {
  return precedentsOf(context).filter((precedent) => precedent.row !== null && precedent.wave === wave);
}

/** The precedent that a NRU field belongs to. */
export function precedentOf(field: FieldReading, context: RuleContext): Precedent | undefined {
  return precedentsOf(context).find(({ nru }) => nru === field);
}

function waveOf(nru: FieldReading | undefined, dsr: FieldReading | undefined, { known }: RuleContext): 1 | 2 | null {
  const said = dsr && (waveOfDsr(dsr.value) ?? (labelHas(dsr, 'vague 2') ? 2 : null));
  if (said || !nru?.filled) return said ?? null;
  if (candidatureNumbered(known, nru.value)) return 2;
  const declared = known.flatMap(({ precedents }) => precedents).find((each) => normalNumber(each.nru) === normalNumber(nru.value));
  return declared?.wave ?? null;
}
