/** What a panel may be asked for. Pure. */
import * as z from 'zod/mini';
import { numberShape, text } from '../reading/parts';

/** What `storage.session` holds of a wish is read by it. */
export const madeWishShape = z.object({
  number: numberShape,
  part: z.enum(['page', 'to-do', 'proofs', 'heritage']),
  show: z.enum(['all', 'to-do', 'late', 'done']),
  /** The item to unfold. */
  item: z.exactOptional(text),
  /** What to search among the proofs. */
  search: z.exactOptional(text),
  /** The proof to go to, on its page. */
  proof: z.exactOptional(z.object({ chapter: text, proof: text })),
  /** When it was made, ms: it tells two equal wishes apart. */
  at: z.number(),
});

/** A wish as it was made. */
export type MadeWish = z.infer<typeof madeWishShape>;

/** What a panel is asked to show: a candidature, one part of it, and which of its items. */
export type Wish = Omit<MadeWish, 'at'>;
