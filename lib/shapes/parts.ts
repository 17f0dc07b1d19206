/** The small shapes that others are made of. */
import * as z from 'zod/mini';
import type { DispositifName } from '../segur/dispositifs';

/** Printed words or a typed value; no page prints longer ones. */
export const text = z.string().check(z.maxLength(20_000));
/** A list of words. */
export const texts = z.array(text).check(z.maxLength(5_000));
/** A number, or null where none is printed. */
export const count = z.nullable(z.number());
const DISPOSITIFS = ['DUI', 'LGC', 'DPI', 'PFI', 'RIS', 'DRIMBOX', 'PSF'] as const satisfies readonly DispositifName[];
/** A dispositif of vague 2. */
export const dispositifName = z.enum(DISPOSITIFS);

/** A dispositif of vague 2, or null. */
export const dispositif = z.nullable(dispositifName);
/** A counter of Convergence that is read. */
export const guichet = z.enum(['segur', 'edc-psc']);
/** Vague 1 or 2. */
export const wave = z.union([z.literal(1), z.literal(2)]);
/** The number of a step. */
export const step = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
/** A status. */
export const status = z.enum([
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
/** A product, or null. */
export const product = z.nullable(z.object({ name: text, version: text, reference: text }));
/** What a drop zone announces, or null. */
export const fileRule = z.nullable(z.object({ maxBytes: count, extensions: texts, maxFiles: count }));

/** A candidature's number: upper case, no spaces. */
export const numberShape = z.string().check(z.regex(/\S/), z.maxLength(40));

/** A rule's id. */
export const ruleName = z.string().check(z.regex(/^[a-z\d-]{1,60}$/));

/** 16 bits made of a value. */
export const mark = z.int().check(z.gte(0), z.lte(0xffff));

/** When something was read or changed: ISO 8601 in UTC, or "" for never. */
export const stamp = z.union([z.literal(''), z.iso.datetime()]);

/** An address that may be opened: of Convergence, or "". */
export const address = z.union([z.literal(''), z.string().check(z.startsWith('https://convergence.esante.gouv.fr/'), z.maxLength(2_000))]);

/** The kinds of page. */
export const kindShape = z.enum([
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
