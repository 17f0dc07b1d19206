import type { FieldRule } from './rule';

/** Wrong only where no reading can be right: accents, plus signs, apostrophes, quoted names and long endings are all allowed. */
export const emailFormat: FieldRule = {
  id: 'email-format',
  severity: 'error',
  source: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1',
  confidence: 'stated',
  matches: (field) => field.kind === 'email' && field.filled,
  check(field) {
    const address = field.value.trim().replace(/^"[^"]*"(?=@)/, 'quoted');
    const parts = address.split('@');
    if (parts.length > 2) return { message: 'twoAt' };
    if (/\s/.test(address)) return { message: 'space' };
    if (parts.length < 2) return { message: 'noAt' };
    const [name = '', domain = ''] = parts;
    if (name === '') return { message: 'noName' };
    if (/[()<>[\]:;,\\"]/.test(name)) return { message: 'character' };
    if (!isDomain(domain)) return { message: 'domain', data: [domain] };
  },
};

/** Parts between dots, none empty, the last at least two letters long; or an address in brackets. */
function isDomain(domain: string): boolean {
  if (/^\[[\dA-Fa-f.:]+\]$|^\[IPv6:.+\]$/i.test(domain)) return true;
  const parts = domain.split('.');
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && parts.every((part) => /^[\p{L}\p{M}\p{N}-]+$/u.test(part)) && !/^(.|\d+)$/u.test(last);
}
