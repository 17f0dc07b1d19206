/** Lines of a calendar file, folded as RFC 5545 § 3.1 asks: at most 75 octets, where programs that write them often count characters. Pure. */
const LONGEST = 75;

const encoder = new TextEncoder();

/** A whole calendar file, each of its lines unfolded and folded again; no character is cut. */
export function foldedAgain(calendar: string): string {
  return calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(folded)
    .join('\r\n');
}

function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
