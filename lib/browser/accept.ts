/** The border of the background and of open panels: which messages are taken, from whom and in which shape. Pure. */
import * as z from 'zod/mini';
import type { MessageToBackground } from './messages';
import { CONVERGENCE } from '../segur/site';
import { MOST_ENTRIES } from '../reading/limits';
import { address, mark, numberShape, ruleName, text } from '../reading/parts';
import { PAGE_LIMITS } from '../reading/kinds';
import { findingShape, readingShape } from '../reading/shapes';

/** A page as judged. */
export const pageReadShape = z.object({
  reading: readingShape,
  findings: z.array(findingShape).check(z.maxLength(MOST_ENTRIES)),
  elementsCount: z.number(),
  limits: z.exactOptional(z.array(z.enum(PAGE_LIMITS)).check(z.maxLength(PAGE_LIMITS.length))),
});

/** Who sends, as the browser tells it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
}

/** Why a message is refused. `not-ours`: a type that is no message to the background, said to somebody else. */
export type Refusal = 'not-ours' | 'sender' | 'shape';

const nothing = z.optional(z.nullable(z.undefined()));
const SHAPES: Record<MessageToBackground['type'], z.ZodMiniType> = {
  pageRead: z.extend(pageReadShape, { openedAt: z.number() }),
  known: z.optional(
    z.object({ candidature: z.nullable(numberShape), product: z.nullable(text), numbers: z.array(numberShape).check(z.maxLength(50)) }),
  ),
  dismiss: z.object({ number: numberShape, rule: ruleName, place: text, label: z.nullable(text), mark, openedAt: z.number() }),
  choices: nothing,
  placeBar: z.object({ edge: z.enum(['left', 'right', 'top', 'bottom']), at: z.number().check(z.gte(0), z.lte(1)), isOpen: z.boolean() }),
  pause: z.object({ scope: z.enum(['page', 'today', 'on']), address }),
  paused: nothing,
  openRule: z.object({ rule: ruleName }),
  openPanel: nothing,
};
const FROM_PAGES_OF_CONVERGENCE: readonly MessageToBackground['type'][] = [
  'pageRead',
  'known',
  'dismiss',
  'choices',
  'placeBar',
  'pause',
  'paused',
];

/** Takes a message or says why not. `extension`: this extension's id and the address of its pages, with the slash. */
export function accept(
  message: unknown,
  sender: Sender,
  extension: { id: string; pages: string },
): { ok: true; message: MessageToBackground } | { ok: false; refusal: Refusal } {
  const type = (message as { type?: unknown } | null | undefined)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(SHAPES, type)) return { ok: false, refusal: 'not-ours' };
  const known = type as MessageToBackground['type'];
  const fromSite = sender.url?.startsWith(CONVERGENCE) ?? false;
  const fromExtension = sender.url?.startsWith(extension.pages) ?? false;
  const allowed = FROM_PAGES_OF_CONVERGENCE.includes(known) ? fromSite : fromSite || fromExtension;
  if (sender.id !== extension.id || !allowed) return { ok: false, refusal: 'sender' };
  if (known === 'pageRead' && isTooLarge(message)) return { ok: false, refusal: 'shape' };
  const data = SHAPES[known].safeParse((message as { data?: unknown }).data ?? undefined);
  if (!data.success) return { ok: false, refusal: 'shape' };
  return { ok: true, message: { type: known, data: data.data } as MessageToBackground };
}

/** The most characters of a page as judged: a form of 4,000 fields has a tenth of it. Counted before anything of it is looked at. */
const MOST_CHARACTERS = 8_000_000;

function isTooLarge(message: unknown): boolean {
  return JSON.stringify(message).length > MOST_CHARACTERS;
}
