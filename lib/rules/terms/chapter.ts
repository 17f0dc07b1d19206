import type { ChapterReading } from '../../reading/reading';
import { plain } from '../../reading/text';

/** Whether a card is the chapter "Preuves complémentaires", which the totals line may or may not count. */
export function isAdditional({ name }: ChapterReading): boolean {
  return plain(name).includes('preuves complementaires');
}

/** Cards that count proofs; a card without a count ("Visite INS") is an appointment or an authorisation. */
export function countsProofs({ total }: ChapterReading): boolean {
  return total !== null;
}
