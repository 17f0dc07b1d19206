/** The small shapes that others are made of. */
import * as z from 'zod/mini';
import { GUICHETS, PAGE_KINDS, STEP_NUMBERS, WAVES } from './kinds';
import { CONVERGENCE } from '../segur/site';
import { DISPOSITIF_NAMES } from '../segur/spellings';
import { STATUSES } from '../segur/statuses';

/** Printed words or a typed value; no page prints longer ones. */
export const text = z.string().check(z.maxLength(20_000));
/** A list of words. */
export const texts = z.array(text).check(z.maxLength(5_000));
/** A number, or null where none is printed. */
export const count = z.nullable(z.number());
/** A dispositif of vague 2. */
export const dispositifName = z.enum(DISPOSITIF_NAMES);

/** A dispositif of vague 2, or null. */
export const dispositif = z.nullable(dispositifName);
/** A counter of Convergence that is read. */
export const guichet = z.enum(GUICHETS);
/** Vague 1 or 2. */
export const wave = z.literal(WAVES);
export const step = z.literal(STEP_NUMBERS);
export const status = z.enum(STATUSES);
/** A product, or null. */
export const product = z.nullable(z.object({ name: text, version: text, reference: text }));
/** What a drop zone announces, or null. */
export const fileRule = z.nullable(z.object({ maxBytes: count, extensions: texts, maxFiles: count }));

/** A candidature's number: upper case, no spaces. */
export const numberShape = z.string().check(z.regex(/\S/), z.maxLength(40));

export const ruleName = z.string().check(z.regex(/^[a-z\d-]{1,60}$/));

/** 16 bits made of a value. */
export const mark = z.int().check(z.gte(0), z.lte(0xffff));

/** When something was read or changed: ISO 8601 in UTC, or "" for never. */
export const stamp = z.union([z.literal(''), z.iso.datetime()]);

/** An address that may be opened: of Convergence, or "". */
export const address = z.union([z.literal(''), z.string().check(z.startsWith(CONVERGENCE), z.maxLength(2_000))]);

export const kindShape = z.enum(PAGE_KINDS);
