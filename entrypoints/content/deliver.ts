import { sendToBackground, type ToBackground } from '../../lib/browser/messages';

/** What the background must have: it answers true once it has taken it. */
type Owed = { [Type in keyof ToBackground]: ToBackground[Type]['answer'] extends boolean ? Type : never }[keyof ToBackground];

/** How long until a message that was not taken is sent again, each time. A worker that was ended starts within the first. */
const AGAIN_AFTER_MS = [1_000, 5_000, 30_000, 120_000];

/**
 * Sends a message until the background has taken it, a few times at most, and only while it is `wanted`. Gives whether it was taken: the background may
 * end while it writes, or its disk be full, and the extension may have gone.
 */
export async function deliver<Type extends Owed>(type: Type, data: ToBackground[Type]['data'], wanted: () => boolean): Promise<boolean> {
  for (const wait of [0, ...AGAIN_AFTER_MS]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (!wanted()) return false;
    const taken = await (sendToBackground as (type: Owed, data: unknown) => Promise<unknown>)(type, data).catch(() => false);
    if (taken === true) return true;
  }
  return false;
}
