import type { PageReading } from '../reading/reading';
import type { Complaint, PageRule } from './rule';
import { compact, isNumberLong } from './terms/number';
import { precedentsOf } from './terms/precedent';
import { fieldsAbout } from './terms/topic';

const SHAPES: Record<number, string> = { 4: 'product', 9: 'siren', 14: 'siret' };

/** A product reference has four digits, a SIREN or a NIL nine, a SIRET fourteen. A vague 1 number may have any shape: only the page's own numbers are known there. */
export const nruLooksLikeOtherNumber: PageRule = {
  id: 'nru-looks-like-other-number',
  severity: 'warning',
  source: 'Guide DUI, Prérequis 5 : Choisir la démarche DUI Vague 2 (1/2)',
  confidence: 'inferred',
  isWhole: isNumberLong,
  checkPage: (context) =>
    precedentsOf(context).flatMap(({ nru, wave }): Complaint[] => {
      const digits = compact(nru?.value ?? '');
      const message = /^\d+$/.test(digits) && SHAPES[digits.length];
      return message && (wave !== 1 || isOnPage(digits, context.reading)) ? [{ message, field: nru }] : [];
    }),
};

function isOnPage(digits: string, reading: PageReading): boolean {
  const sirets = fieldsAbout(reading, 'siret').map(({ value }) => compact(value));
  return digits === reading.product?.reference || sirets.some((siret) => siret === digits || siret.slice(0, 9) === digits);
}
