import type { PageReading } from '../page/reading';
import type { Complaint, FieldRule } from './rule';
import { compact, normalNumber } from './terms/number';
import { precedentOf } from './terms/precedent';
import { fieldsAbout, topicOf } from './terms/topic';

const SHAPES: Record<number, string> = { 4: 'product', 9: 'siren', 14: 'siret' };

/** A product reference has four digits, a SIREN or a NIL nine, a SIRET fourteen. A vague 1 number may have any shape: only the page's own numbers are known there. */
export const nruLooksLikeOtherNumber: FieldRule = {
  id: 'nru-looks-like-other-number',
  severity: 'warning',
  source: 'Guide DUI, Prérequis 5 : « Réf. produit »',
  confidence: 'inferred',
  matches: (field) => topicOf(field) === 'nru' && /^[\d\s.]+$/.test(field.value),
  check(field, context): Complaint | undefined {
    const digits = compact(normalNumber(field.value));
    const message = SHAPES[digits.length];
    const foreign = precedentOf(field, context)?.wave === 1 && !isOnPage(digits, context.reading);
    return message && !foreign ? { message } : undefined;
  },
};

function isOnPage(digits: string, reading: PageReading): boolean {
  const sirets = fieldsAbout(reading, 'siret').map(({ value }) => compact(value));
  return digits === reading.product?.reference || sirets.some((siret) => siret === digits || siret.slice(0, 9) === digits);
}
