/** The shapes that are checked when the page's script sends what it read. */
import * as z from 'zod/mini';
import type { Finding, PageReading } from './reading';
import {
  CONFIRMED,
  CONVENTION_STATES,
  COUNTED,
  DEADLINE_SUBJECTS,
  FACT_NAMES,
  FIELD_KINDS,
  OUTCOMES,
  PROOF_STATES,
  SEVERITIES,
} from './kinds';
import { MOST_CHAPTERS, MOST_DEADLINES, MOST_ENTRIES, MOST_STEPS } from './limits';
import { address, count, dispositif, fileRule, guichet, kindShape, numberShape, product, status, step, text, texts, wave } from './parts';

const fieldShape = z.object({
  id: z.number(),
  label: text,
  section: z.nullable(text),
  row: count,
  kind: z.enum(FIELD_KINDS),
  mandatory: z.boolean(),
  filled: z.boolean(),
  value: text,
  options: texts,
  help: z.nullable(text),
  fileRule,
});

export const stepsShape = z.array(z.object({ number: step, name: text, status, raw: text })).check(z.maxLength(MOST_STEPS));

export const deadlineShape = z.object({
  subject: z.enum(DEADLINE_SUBJECTS),
  at: z.iso.datetime({ offset: true }),
  raw: text,
});

/** The aside that counts answers, or null. */
export const progressShape = z.nullable(
  z.object({ percent: count, answered: count, mandatory: count, remaining: texts, draftSavedAt: z.nullable(text) }),
);

/** The "Statut :" line, or null. */
export const totalsShape = z.nullable(
  z.object({
    chaptersSubmitted: z.number(),
    chapters: z.number(),
    chaptersValidated: z.number(),
    proofsSubmitted: z.number(),
    proofs: z.number(),
    proofsValidated: z.number(),
  }),
);

/** Étape 4, or null. */
export const conventionShape = z.nullable(
  z.object({
    state: z.enum(CONVENTION_STATES),
    referencedOn: z.nullable(text),
    files: texts,
  }),
);

/** The facts that were not found. */
export const missingShape = z.array(z.enum(FACT_NAMES)).check(z.maxLength(50));

/** One card of a chapter list. */
export const chapterShape = z.object({
  name: text,
  status,
  raw: text,
  loaded: count,
  total: count,
  counted: z.enum(COUNTED),
  action: z.nullable(text),
});

const proofShape = z.object({ proof: text, state: z.enum(PROOF_STATES), reason: z.nullable(text) });

const requestShape = z.object({ proof: text, round: count, on: z.nullable(text), words: text });

/** One requirement of a chapter's page. */
export const requirementShape = z.object({
  id: text,
  title: z.nullable(text),
  loaded: z.number(),
  total: z.number(),
  scenarios: texts,
  proofs: texts,
  fileRule,
  proofStates: z.prefault(z.array(proofShape).check(z.maxLength(MOST_ENTRIES)), []),
  requests: z.exactOptional(z.array(requestShape).check(z.maxLength(MOST_ENTRIES))),
});

export const readingShape: z.ZodMiniType<PageReading> = z.object({
  url: address,
  kind: kindShape,
  title: text,
  guichet: z.nullable(guichet),
  dispositif,
  wave: z.nullable(wave),
  candidature: z.nullable(numberShape),
  product,
  step: z.nullable(step),
  steps: stepsShape,
  deadlines: z.array(deadlineShape).check(z.maxLength(MOST_DEADLINES)),
  progress: progressShape,
  fields: z.array(fieldShape).check(z.maxLength(MOST_ENTRIES)),
  chapters: z.array(chapterShape).check(z.maxLength(MOST_CHAPTERS)),
  totals: totalsShape,
  requirements: z.array(requirementShape).check(z.maxLength(MOST_ENTRIES)),
  convention: conventionShape,
  candidatures: z.array(z.object({ reference: z.nullable(text), product: text, status, raw: text })).check(z.maxLength(MOST_ENTRIES)),
  confirmation: z.nullable(z.object({ about: z.enum(CONFIRMED), title: text, chapter: z.nullable(text), proofs: count })),
  chapter: z.nullable(text),
  missing: missingShape,
});

export const findingShape: z.ZodMiniType<Finding> = z.object({
  rule: text,
  outcome: z.enum(OUTCOMES),
  severity: z.enum(SEVERITIES),
  field: count,
  label: z.nullable(text),
  message: text,
  source: text,
});
