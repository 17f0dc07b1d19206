import { createHash } from 'node:crypto';

/** The id that Chrome and Edge give to an extension, by the `key` of its manifest. */
export function chromeId(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
