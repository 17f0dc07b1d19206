import fr from '../../../public/_locales/fr/messages.json' with { type: 'json' };
import type { Say } from '../../../lib/rules/rule';

const texts: Record<string, { message: string }> = fr;

/** The French texts; a key without a text throws, so that no test passes on a missing sentence. */
export const sayFrench: Say = (key, data = []) => {
  const text = texts[key]?.message;
  if (text === undefined) throw new Error(`No French text: ${key}`);
  return text.replace(/\$([1-9])/g, (_, place) => String(data[Number(place) - 1] ?? ''));
};
