import * as z from 'zod/mini';
import { isoDay } from '../../lib/segur/dates';
import type { Situation } from '../../lib/candidature/equivalence/situation';
import { DISPOSITIFS, type DispositifName } from '../../lib/segur/dispositifs';

const COMPLAINTS_SHOWN = 5;
const MOMENT = 'expected YYYY-MM-DD, or YYYY-MM-DDTHH:MM, or null';
const nullableText = z.nullable(z.string('expected a text or null'));
const nullableAnswer = z.nullable(z.boolean('expected true, false or null'));
const texts = z.array(z.string('expected a text'), 'expected a list of texts');
const names = Object.keys(DISPOSITIFS) as [DispositifName, ...DispositifName[]];

const situationShape = z.object(
  {
    dispositif: z.enum(names, `expected one of ${names.join(', ')}`),
    version: nullableText,
    names: texts,
    profiles: texts,
    precedents: z.array(
      z.object(
        {
          nru: z.string('expected a text'),
          dsr: z.string('expected a text'),
          wave: z.literal([1, 2], 'expected 1 or 2'),
          obtained: z.boolean('expected true or false'),
          version: nullableText,
          profiles: texts,
          sameMainComponent: nullableAnswer,
          name: z.optional(nullableText),
        },
        'expected an object',
      ),
      'expected a list',
    ),
    components: z.array(
      z.object({ name: z.string('expected a text'), chapters: texts, isNew: nullableAnswer }, 'expected an object'),
      'expected a list',
    ),
    newProxy: nullableAnswer,
    today: z.string('expected a day as YYYY-MM-DD').check(z.refine(isDay, 'expected a day as YYYY-MM-DD')),
    date2: z.optional(z.nullable(z.string(MOMENT).check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, MOMENT)))),
  },
  'expected one JSON object',
);

/** A text as a situation, or what is wrong with it: one line that names the keys ("precedents[0].wave: expected 1 or 2"). */
export function parseSituation(text: string): { situation: Situation } | { complaint: string } {
  const result = situationShape.safeParse(jsonOf(text));
  if (result.success) return { situation: result.data };
  const complaints = result.error.issues.map((issue) => [keyWords(issue.path), issue.message].filter(Boolean).join(': '));
  return { complaint: complaints.slice(0, COMPLAINTS_SHOWN).join('; ') };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function keyWords(path: readonly PropertyKey[]): string {
  return path.map((key, place) => (typeof key === 'number' ? `[${key}]` : `${place > 0 ? '.' : ''}${String(key)}`)).join('');
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return isoDay(Number(year), Number(month), Number(day)) !== null;
}
