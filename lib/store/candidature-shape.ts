/** The shape that is checked when the user opens a file of candidatures: every key but the number may be absent. */
import * as z from 'zod/mini';
import { emptyRow } from './empty-row';
import type { CandidatureRow } from './rows';
import { MOST_ENTRIES } from '../reading/limits';
import { address, dispositif, guichet, numberShape, stamp, status, text, texts, typedNumber, wave } from '../reading/parts';
import { conventionShape, deadlineShape, stepsShape, totalsShape } from '../reading/shapes';

/** No candidature has more of anything. */
const list = <Shape extends z.ZodMiniType>(shape: Shape) => z.array(shape).check(z.maxLength(MOST_ENTRIES));

/** What a file may hold of a candidature. */
function partsShape() {
  const words = z.nullish(text);
  const word = z.prefault(text, '');
  const flag = z.nullish(z.boolean());
  return z.object({
    number: numberShape,
    guichet: z.optional(guichet),
    dispositif: z.optional(dispositif),
    product: z.nullish(z.object({ name: word, version: word, reference: word })),
    candidateVersion: words,
    names: z.optional(texts),
    nils: z.optional(list(z.object({ name: word, nil: word }))),
    precedents: z.optional(
      list(z.object({ nru: word, dsr: word, wave: z.prefault(wave, 1), obtained: z.prefault(z.boolean(), true), version: words })),
    ),
    edcNru: z.optional(z.object({ lps: z.optional(typedNumber), proxy: z.optional(typedNumber) })),
    profiles: z.optional(texts),
    components: z.optional(list(z.object({ name: word, chapters: z.prefault(texts, []) }))),
    forecastDate: words,
    mainName: words,
    mainNil: words,
    others: z.optional(list(z.object({ name: word, nil: word }))),
    inProgress: flag,
    nieGiven: flag,
    attestationGiven: flag,
    mandateEnds: z.optional(list(z.iso.date())),
    status: z.nullish(z.object({ status, raw: text })),
    steps: z.optional(stepsShape),
    deadlines: z.optional(list(z.extend(deadlineShape, { readAt: stamp }))),
    totals: z.optional(totalsShape),
    convention: z.optional(conventionShape),
    url: z.optional(address),
    firstReadAt: z.optional(stamp),
    readAt: z.optional(stamp),
    archived: z.optional(z.boolean()),
    updatedAt: z.optional(stamp),
    deleted: z.optional(z.boolean()),
  } satisfies Record<keyof CandidatureRow, z.ZodMiniType>);
}

/** One candidature of a file, made whole: what is absent is empty, null or false, and the guichet is Ségur. */
export function candidatureShape(): z.ZodMiniType<CandidatureRow> {
  return z.pipe(partsShape(), z.transform(whole));
}

function whole(parts: z.infer<ReturnType<typeof partsShape>>): CandidatureRow {
  const { number, guichet = 'segur', names = [], nils = [], precedents = [], edcNru } = parts;
  const nilOf = new Map(nils.map(({ name, nil }): [string | undefined, string] => [name, nil]).reverse()); // of two, the first
  const given = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<CandidatureRow>;
  return {
    ...emptyRow(number, guichet, ''),
    ...given,
    precedents: precedents.map((one) => ({ ...one, version: one.version ?? null })),
    edcNru: { lps: edcNru?.lps ?? null, proxy: edcNru?.proxy ?? null },
    mainName: parts.mainName === undefined ? (names[0] ?? null) : parts.mainName,
    mainNil: parts.mainNil === undefined ? (nilOf.get(names[0]) ?? null) : parts.mainNil,
    others: parts.others ?? names.slice(1).map((name) => ({ name, nil: nilOf.get(name) ?? '' })),
  };
}
