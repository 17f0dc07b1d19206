/** The shape that is checked when the user opens a file of candidatures: every key but the number may be absent. */
import * as z from 'zod/mini';
import type { CandidatureRow } from './rows';
import { address, dispositif, guichet, numberShape, stamp, status, text, texts, wave } from '../reading/parts';
import { conventionShape, deadlineShape, stepsShape, totalsShape } from '../reading/shapes';

const words = z.nullish(text);
const word = z.prefault(text, '');
const flag = z.nullish(z.boolean());

/** No candidature has more of anything. */
const list = <Shape extends z.ZodMiniType>(shape: Shape) => z.array(shape).check(z.maxLength(5_000));

const precedent = z.object({
  nru: word,
  dsr: word,
  wave: z.optional(wave),
  obtained: z.prefault(z.boolean(), true),
  version: words,
});

const partsShape = z.object({
  number: numberShape,
  guichet: z.optional(guichet),
  dispositif: z.optional(dispositif),
  product: z.nullish(z.object({ name: word, version: word, reference: word })),
  candidateVersion: words,
  names: z.optional(texts),
  nils: z.optional(list(z.object({ name: word, nil: word }))),
  precedents: z.optional(list(precedent)),
  edcNru: z.optional(z.object({ lps: words, proxy: words })),
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
});

/** One candidature of a file, made whole: what is absent is empty, null or false, and the guichet is Ségur. */
export const candidatureShape: z.ZodMiniType<CandidatureRow> = z.pipe(
  partsShape,
  z.transform(
    (parts): CandidatureRow => ({
      number: parts.number,
      guichet: parts.guichet ?? 'segur',
      dispositif: parts.dispositif ?? null,
      product: parts.product ?? null,
      candidateVersion: parts.candidateVersion ?? null,
      names: parts.names ?? [],
      nils: parts.nils ?? [],
      precedents: (parts.precedents ?? []).map((one) => ({
        ...one,
        wave: one.wave ?? 1,
        version: one.version ?? null,
      })),
      edcNru: { lps: parts.edcNru?.lps ?? null, proxy: parts.edcNru?.proxy ?? null },
      profiles: parts.profiles ?? [],
      components: parts.components ?? [],
      forecastDate: parts.forecastDate ?? null,
      mainName: parts.mainName === undefined ? (parts.names?.[0] ?? null) : parts.mainName,
      mainNil: parts.mainNil === undefined ? (parts.nils?.find(({ name }) => name === parts.names?.[0])?.nil ?? null) : parts.mainNil,
      others: parts.others ?? otherNames(parts.names, parts.nils),
      inProgress: parts.inProgress ?? null,
      nieGiven: parts.nieGiven ?? null,
      attestationGiven: parts.attestationGiven ?? null,
      mandateEnds: parts.mandateEnds ?? [],
      status: parts.status ?? null,
      steps: parts.steps ?? [],
      deadlines: parts.deadlines ?? [],
      totals: parts.totals ?? null,
      convention: parts.convention ?? null,
      url: parts.url ?? '',
      firstReadAt: parts.firstReadAt ?? '',
      readAt: parts.readAt ?? '',
      archived: parts.archived ?? false,
      updatedAt: parts.updatedAt ?? '',
      deleted: parts.deleted ?? false,
    }),
  ),
);

function otherNames(names: string[] = [], nils: { name: string; nil: string }[] = []): CandidatureRow['others'] {
  return names.slice(1).map((name) => ({ name, nil: nils.find((given) => given.name === name)?.nil ?? '' }));
}
