/** The shapes that are checked where data crosses a border: messages from the page's script, and files opened by the user. */
import * as z from 'zod/mini';
import type { DispositifName } from './segur/dispositifs';
import type { Finding, KnownCandidature, PageReading } from './page/reading';

const text = z.string().check(z.maxLength(20_000));
const texts = z.array(text).check(z.maxLength(5_000));
const count = z.nullable(z.number());
const DISPOSITIFS = ['DUI', 'LGC', 'DPI', 'PFI', 'RIS', 'DRIMBOX', 'PSF'] as const satisfies readonly DispositifName[];
const dispositif = z.nullable(z.enum(DISPOSITIFS));
const guichet = z.enum(['segur', 'edc-psc']);
const wave = z.union([z.literal(1), z.literal(2)]);
const step = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const status = z.enum([
  'to-complete',
  'in-progress',
  'submitted',
  'validated',
  'to-modify',
  'received',
  'awaiting-planning',
  'not-open',
  'done',
  'current',
  'unknown',
]);
const product = z.nullable(z.object({ name: text, version: text, reference: text }));
const fileRule = z.nullable(z.object({ maxBytes: count, extensions: texts, maxFiles: count }));

/** A candidature's number: upper case, no spaces. */
export const numberShape = z.string().check(z.minLength(1), z.maxLength(40));

const kindShape = z.enum([
  'parcours',
  'product-form',
  'product-recap',
  'catalogue',
  'product-sheet',
  'demarche-choice',
  'demarche-list',
  'charter',
  'dashboard',
  'step1-form',
  'step1-recap',
  'step2-form',
  'step2-recap',
  'chapter-list',
  'chapter',
  'convention',
  'edc-form',
  'edc-chapter-list',
  'edc-chapter',
  'unknown',
]);

const fieldShape = z.object({
  id: z.number(),
  label: text,
  section: z.nullable(text),
  row: count,
  kind: z.enum(['text', 'email', 'tel', 'date', 'number', 'textarea', 'select', 'radio', 'checkbox', 'checkboxes', 'file', 'link']),
  mandatory: z.boolean(),
  filled: z.boolean(),
  value: text,
  options: texts,
  help: z.nullable(text),
  fileRule,
});

/** A whole reading. */
export const readingShape: z.ZodMiniType<PageReading> = z.object({
  url: text,
  kind: kindShape,
  title: text,
  guichet: z.nullable(guichet),
  dispositif,
  wave: z.nullable(wave),
  candidature: z.nullable(numberShape),
  product,
  step: z.nullable(step),
  steps: z.array(z.object({ number: step, name: text, status, raw: text })).check(z.maxLength(10)),
  deadlines: z
    .array(z.object({ subject: z.enum(['candidature', 'eligibilite', 'preuves']), at: z.iso.datetime({ offset: true }), raw: text }))
    .check(z.maxLength(20)),
  progress: z.nullable(z.object({ percent: count, answered: count, mandatory: count, remaining: texts, draftSavedAt: z.nullable(text) })),
  fields: z.array(fieldShape).check(z.maxLength(5_000)),
  chapters: z
    .array(
      z.object({
        name: text,
        status,
        raw: text,
        loaded: count,
        total: count,
        counted: z.enum(['loaded', 'conform', 'to-modify', 'unknown']),
        action: z.nullable(text),
      }),
    )
    .check(z.maxLength(500)),
  totals: z.nullable(
    z.object({
      chaptersSubmitted: z.number(),
      chapters: z.number(),
      chaptersValidated: z.number(),
      proofsSubmitted: z.number(),
      proofs: z.number(),
      proofsValidated: z.number(),
    }),
  ),
  requirements: z
    .array(
      z.object({
        id: text,
        title: z.nullable(text),
        loaded: z.number(),
        total: z.number(),
        scenarios: texts,
        proofs: texts,
        fileRule,
      }),
    )
    .check(z.maxLength(5_000)),
  convention: z.nullable(
    z.object({
      state: z.enum(['upcoming', 'to-sign', 'signed', 'referenced']),
      referencedOn: z.nullable(text),
      files: texts,
    }),
  ),
  candidatures: z.array(z.object({ reference: z.nullable(text), product: text, status, raw: text })).check(z.maxLength(5_000)),
  confirmation: z.nullable(z.object({ about: z.enum(['step', 'chapter']), title: text, chapter: z.nullable(text), proofs: count })),
  chapter: z.nullable(text),
  missing: z.array(
    z.enum([
      'candidature',
      'dispositif',
      'product',
      'deadlines',
      'steps',
      'progress',
      'fields',
      'chapters',
      'totals',
      'requirements',
      'convention',
      'candidatures',
    ]),
  ),
});

/** One finding. */
export const findingShape: z.ZodMiniType<Finding> = z.object({
  rule: text,
  outcome: z.enum(['violation', 'incomplete']),
  severity: z.enum(['error', 'warning', 'info']),
  field: count,
  label: z.nullable(text),
  message: text,
  source: text,
});

const precedentShape = z.object({
  nru: text,
  dsr: text,
  wave,
  obtained: z.boolean(),
  version: z.optional(z.nullable(text)),
});

/** What a backup says of one candidature. Every key but the number may be absent. */
const knownPartsShape = z.object({
  number: numberShape,
  guichet: z.optional(guichet),
  dispositif: z.optional(dispositif),
  product: z.optional(product),
  candidateVersion: z.optional(z.nullable(text)),
  names: z.optional(texts),
  nils: z.optional(z.array(z.object({ name: text, nil: text }))),
  precedents: z.optional(z.array(precedentShape)),
  edcNru: z.optional(z.object({ lps: z.optional(z.nullable(text)), proxy: z.optional(z.nullable(text)) })),
  profiles: z.optional(texts),
  components: z.optional(z.array(z.object({ name: text, chapters: texts }))),
  forecastDate: z.optional(z.nullable(text)),
});

/** One candidature of a backup, made whole: what is absent is empty or null, and the guichet is Ségur. */
export const knownShape = z.pipe(
  knownPartsShape,
  z.transform(
    (parts): KnownCandidature => ({
      number: parts.number,
      guichet: parts.guichet ?? 'segur',
      dispositif: parts.dispositif ?? null,
      product: parts.product ?? null,
      candidateVersion: parts.candidateVersion ?? null,
      names: parts.names ?? [],
      nils: parts.nils ?? [],
      precedents: (parts.precedents ?? []).map((precedent) => ({ ...precedent, version: precedent.version ?? null })),
      edcNru: { lps: parts.edcNru?.lps ?? null, proxy: parts.edcNru?.proxy ?? null },
      profiles: parts.profiles ?? [],
      components: parts.components ?? [],
      forecastDate: parts.forecastDate ?? null,
    }),
  ),
);
