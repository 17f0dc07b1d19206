import { readFileSync } from 'node:fs';
import type { Say } from '../../lib/rules/rule.ts';

/** The French texts, looked up as the extension does. An unknown key answers itself. */
export function frenchWords(): Say {
  const words = JSON.parse(readFileSync(new URL('../../public/_locales/fr/messages.json', import.meta.url), 'utf8')) as Record<
    string,
    { message: string }
  >;
  return (key, data = []) => (words[key]?.message ?? key).replace(/\$(\d)/g, (_, place: string) => String(data[Number(place) - 1] ?? ''));
}
