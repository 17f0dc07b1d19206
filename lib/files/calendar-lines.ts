/** How a calendar file is written (RFC 5545). Pure. */
import { asHeld } from './cells';

const LONGEST_LINE = 75;
const DAY_S = 86_400;

/** The file of these lines: each ends in CRLF, and is folded where it has more than 75 octets, between two characters. */
export function calendarFile(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A text as a value: no signs of the format's own, no controls. */
export function textValue(text: string): string {
  return asHeld(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A moment (ms) in UTC: "20271001T100000Z". */
export function momentValue(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+|[-:]/g, '');
}

/** A day (ms, its midnight in UTC): "20271001". */
export function dayValue(instant: number): string {
  return momentValue(instant).slice(0, 8);
}

/** So many seconds, negative before: "-P30D", "-P6DT15H", "PT9H". What is zero is left out, a T with nothing after it too. */
export function durationValue(seconds: number): string {
  const left = Math.abs(Math.round(seconds));
  const parts = [Math.floor((left % DAY_S) / 3_600), Math.floor((left % 3_600) / 60), left % 60];
  const [first, last] = [parts.findIndex((part) => part > 0), parts.findLastIndex((part) => part > 0)];
  const time = parts.map((part, place) => (place >= first && place <= last ? `${part}${'HMS'[place]}` : '')).join('');
  const days = left >= DAY_S ? `${Math.floor(left / DAY_S)}D` : '';
  return `${seconds < 0 ? '-' : ''}P${days}${first >= 0 ? `T${time}` : ''}${left === 0 ? 'T0S' : ''}`;
}

function folded(line: string): string {
  let [made, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST_LINE) {
      made += '\r\n ';
      octets = 1;
    }
    made += character;
    octets += size;
  }
  return made;
}

function octetsOf(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_00_00 ? 3 : 4;
}
