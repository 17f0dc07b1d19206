/** The shapes of the other rows of a file that the user opens. */
import * as z from 'zod/mini';
import type { StoredRows } from '../store/rows';
import { address, dispositifName, kindShape, numberShape, stamp, status, step, text, texts } from './parts';
import { chapterShape, missingShape, progressShape, requirementShape } from './reading';

const number = numberShape;
const readAt = stamp;
const day = z.iso.date();
const findingSummary = z.object({
  rule: text,
  outcome: z.enum(['violation', 'incomplete']),
  severity: z.enum(['error', 'warning', 'info']),
  field: z.nullable(z.number()),
  label: z.nullable(text),
});
const stamps = z.record(z.string(), stamp);

const table = <Row>(shape: z.ZodMiniType<Row>) => z.prefault(z.array(shape), []);

/** The rows of each table but the candidatures; a table that is absent is empty. */
export const tableShapes = {
  chapters: table(z.extend(chapterShape, { number, place: z.number(), readAt })),
  requirements: table(z.extend(requirementShape, { number, chapter: text, place: z.number(), readAt })),
  pages: table(
    z.object({
      number,
      kind: kindShape,
      chapter: text,
      url: address,
      title: text,
      step: z.nullable(step),
      findings: z.array(findingSummary),
      missing: missingShape,
      progress: progressShape,
      readAt,
    }),
  ),
  history: table(
    z.object({
      number,
      at: stamp,
      subject: z.enum(['chapter', 'step', 'convention', 'deadline']),
      name: text,
      from: z.nullable(text),
      to: text,
      status: z.nullable(status),
    }),
  ),
  counts: table(z.object({ number, day, total: z.number(), loaded: z.number(), submitted: z.number(), validated: z.number(), readAt })),
  items: table(
    z.object({
      number,
      key: text,
      state: z.nullable(z.enum(['done', 'todo', 'not-concerned'])),
      note: text,
      initials: text,
      due: z.nullable(day),
      order: z.nullable(z.number()),
      own: z.nullable(z.object({ title: text, guichet: text })),
      deleted: z.boolean(),
      changedAt: stamps,
      updatedAt: stamp,
    }),
  ),
  proofs: table(
    z.object({
      number,
      chapter: text,
      proof: text,
      note: text,
      fileName: text,
      deleted: z.boolean(),
      changedAt: stamps,
      updatedAt: stamp,
    }),
  ),
  userDates: table(
    z.object({
      dispositif: dispositifName,
      date: z.enum(['date1', 'date2', 'date3']),
      at: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)),
      deleted: z.boolean(),
      updatedAt: stamp,
    }),
  ),
  looks: table(z.object({ number, at: stamp })),
  answers: table(
    z.object({
      number,
      question: text,
      answer: z.union([z.boolean(), text, texts]),
      deleted: z.boolean(),
      updatedAt: stamp,
    }),
  ),
} satisfies Record<Exclude<keyof StoredRows, 'candidatures'>, z.ZodMiniType>;
