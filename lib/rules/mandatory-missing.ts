import type { FieldKind, FieldReading } from '../reading/reading';
import type { FieldRule, RuleContext } from './rule';
import { precedentOf } from './terms/precedent';
import { topicOf } from './terms/topic';

const SENTENCES: Partial<Record<FieldKind, string>> = {
  radio: 'choose',
  select: 'choose',
  checkboxes: 'tick',
  checkbox: 'tickBox',
  file: 'drop',
};

/**
 * A question with an asterisk has no answer. Three questions are asked for whatever their mark: the charter's box, the NRU of a
 * precedent whose DSR is vague 1, and the chapters of an additional component.
 */
export const mandatoryMissing: FieldRule = {
  id: 'mandatory-missing',
  severity: 'error',
  source: 'Guide DUI, Étape 1, 1. Informations du responsable légal',
  confidence: 'stated',
  waits: true,
  matches: (field, context) =>
    !field.filled &&
    (field.mandatory || (context.reading.kind === 'charter' && field.kind === 'checkbox') || isAskedByTopic(field, context)),
  check: (field) => ({ message: sentence(field), data: [field.label] }),
};

function isAskedByTopic(field: FieldReading, context: RuleContext): boolean {
  const topic = topicOf(field);
  return (topic === 'nru' && precedentOf(field, context)?.wave === 1) || (topic === 'component-chapters' && field.row !== null);
}

function sentence(field: FieldReading): string {
  return SENTENCES[field.kind] ?? 'fill';
}
