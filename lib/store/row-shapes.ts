/** The shapes of the other rows of a file that the user opens. */
import * as z from 'zod/mini';
import { OUTCOMES, SEVERITIES } from '../reading/kinds';
import type { StoredRows } from './rows';
import { address, dispositifName, kindShape, mark, numberShape, ruleName, stamp, status, step, text, texts } from '../reading/parts';
import { chapterShape, missingShape, progressShape, requirementShape } from '../reading/shapes';

const number = numberShape;
const readAt = stamp;
const day = z.iso.date();
const findingSummary = z.object({
  rule: text,
  outcome: z.enum(OUTCOMES),
  severity: z.enum(SEVERITIES),
  field: z.nullable(z.number()),
  label: z.nullable(text),
});
const set = z.exactOptional(stamp);

/** One row of each table but the candidatures. */
export const rowShapes = {
  chapters: z.extend(chapterShape, { number, place: z.number(), readAt }),
  requirements: z.extend(requirementShape, { number, chapter: text, place: z.number(), readAt }),
  pages: z.object({
    number,
    kind: kindShape,
    chapter: text,
    url: address,
    title: text,
    step: z.nullable(step),
    findings: z.array(findingSummary).check(z.maxLength(5_000)),
    missing: missingShape,
    progress: progressShape,
    readAt,
  }),
  history: z.object({
    number,
    at: stamp,
    subject: z.enum(['chapter', 'step', 'convention', 'deadline']),
    name: text,
    from: z.nullable(text),
    to: text,
    status: z.nullable(status),
  }),
  counts: z.object({ number, day, total: z.number(), loaded: z.number(), submitted: z.number(), validated: z.number(), readAt }),
  items: z.object({
    number,
    key: text,
    state: z.nullable(z.enum(['done', 'todo', 'not-concerned'])),
    note: text,
    initials: text,
    due: z.nullable(day),
    order: z.nullable(z.number()),
    own: z.nullable(z.object({ title: text, guichet: text })),
    deleted: z.boolean(),
    changedAt: z.object({ state: set, note: set, initials: set, due: set, order: set, own: set, deleted: set }),
    updatedAt: stamp,
  }),
  proofs: z.object({
    number,
    chapter: text,
    proof: text,
    note: text,
    fileName: text,
    deleted: z.boolean(),
    changedAt: z.object({ note: set, fileName: set, deleted: set }),
    updatedAt: stamp,
  }),
  userDates: z.object({
    dispositif: dispositifName,
    date: z.enum(['date1', 'date2', 'date3']),
    at: z.union([day, z.iso.datetime({ local: true, precision: -1 })]),
    deleted: z.boolean(),
    updatedAt: stamp,
  }),
  looks: z.object({ number, at: stamp }),
  answers: z.object({
    number,
    question: text,
    answer: z.union([z.boolean(), text, texts]),
    deleted: z.boolean(),
    updatedAt: stamp,
  }),
  dismissals: z.object({ number, rule: ruleName, place: text, label: z.nullable(text), mark, deleted: z.boolean(), updatedAt: stamp }),
} satisfies { [Table in Exclude<keyof StoredRows, 'candidatures'>]: z.ZodMiniType<StoredRows[Table][number]> };
