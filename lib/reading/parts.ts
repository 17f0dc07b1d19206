/** The small shapes that others are made of. */
import * as z from 'zod/mini';
import { GUICHETS, PAGE_KINDS, STEP_NUMBERS, WAVES } from './kinds';
import { cutText, LONGEST_ADDRESS, LONGEST_INITIALS, LONGEST_TEXT, MOST_ENTRIES, plainNumber } from './limits';
import { CONVERGENCE } from '../segur/site';
import { DISPOSITIF_NAMES } from '../segur/spellings';
import { STATUSES } from '../segur/statuses';

/** Printed words or a typed value; no page prints longer ones. */
export const text = z.string().check(z.maxLength(LONGEST_TEXT));
/** A list of words. */
export const texts = z.array(text).check(z.maxLength(MOST_ENTRIES));
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

/** A candidature's number: capitals and digits. In lower case or with spaces it is the same, and is taken so. */
export const numberShape = z.string().check(z.maxLength(LONGEST_TEXT), z.overwrite(plainNumber), z.regex(/^[A-Z\d]{1,40}$/));

/** Initials of who is in charge, as far as they are kept. */
export const initialsShape = text.check(z.overwrite((written) => cutText(written.trim(), LONGEST_INITIALS).trim()));

/** The number of another candidature, as somebody typed it. */
export const typedNumber = z.nullable(text.check(z.overwrite(plainNumber)));

export const ruleName = z.string().check(z.regex(/^[a-z\d-]{1,60}$/));

/** 16 bits made of a value. */
export const mark = z.int().check(z.gte(0), z.lte(0xffff));

/** When something was read or changed: ISO 8601 in UTC, or "" for never. */
export const stamp = z.union([z.literal(''), z.iso.datetime()]);

/** An address that may be opened: of Convergence, or "". */
export const address = z.union([z.literal(''), z.string().check(z.startsWith(CONVERGENCE), z.maxLength(LONGEST_ADDRESS))]);

export const kindShape = z.enum(PAGE_KINDS);
