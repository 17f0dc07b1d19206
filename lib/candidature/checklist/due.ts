/** The date of an item, and what follows once it is past. Pure. */
import { isWrittenFor } from '../../segur/claim';
import { asWritten } from '../../segur/dates';
import type { DateName } from '../../segur/official-dates';
import type { ItemRow } from '../../store/user-rows';
import type { Situation } from '../situation';
import type { Definition, Evidence } from './definition';
import type { ChecklistItem } from './item';

/** Once the date of an item that is not done is past, what follows from it; after Date 3 nothing more can be filed. Null before. */
export function pastWhy(
  { definition, evidence, row }: { definition: Definition | null; evidence: Evidence | null; row: ItemRow | undefined },
  situation: Situation,
): ChecklistItem['why'] {
  const due = definition && officialDue(definition, situation);
  if (!due || evidence?.done || row?.state) return null;
  const { [due]: own, date3 } = situation.dates;
  const over = due !== 'date1' && date3?.isPast ? date3 : own?.isPast && (!own.met || definition.past) ? own : null;
  return over && { text: definition.past ?? PAST[over.date], data: [asWritten(over.at)] };
}

const PAST: Record<DateName, string> = { date1: 'item_past_date1', date2: 'item_past_date2', date3: 'item_past_date3' };

/** The date that the documents set for an item, for the dispositifs that they speak of. */
export function officialDue({ due, claim }: Definition, { dossier }: Situation): DateName | null {
  return due && (dossier.candidature.dispositif === null || isWrittenFor(claim, dossier.candidature.dispositif)) ? due : null;
}
