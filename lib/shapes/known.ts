/** The shape that is checked when the user opens a file of candidatures. */
import * as z from 'zod/mini';
import type { KnownCandidature } from '../page/reading';
import { dispositif, guichet, numberShape, product, text, texts, wave } from './parts';

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
