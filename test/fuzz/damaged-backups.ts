/** Real backups, damaged in every way that files are: by hand, by a disk, by a program, by someone who means harm. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';

/** JSON that no object makes: stands for `"@0@"`, `"@1@"`... in the text of one. */
const RAW = [
  'NaN',
  '1e999',
  '-0',
  '00012',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"number":"A","number":"B"}',
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
  `[${'{},'.repeat(20_000)}{}]`,
  "'single'",
  'undefined',
];
const VALUES: unknown[] = [
  ...RAW.map((_, place) => `@${place}@`),
  ...[null, true, false, 0, -1, 1.5, 2 ** 53, 1e308, '', ' ', 'x', '__proto__', 'a|b', '=cmd|x', 'l'.repeat(20_001), [], {}, [null], [[]]],
  ...['2026-02-31', '9999-99-99', '12026-01-01', '2026-13-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', '0001-01-01', '2026-11-21'],
  ...[
    'javascript:alert(1)',
    'https://evil.example',
    'https://convergence.esante.gouv.fr@evil.example/',
    '\u0000',
    '\u202E',
    'é'.normalize('NFD'),
  ],
];
const KEYS = [
  'number',
  'name',
  '__proto__',
  'constructor',
  'deleted',
  'at',
  'updatedAt',
  'readAt',
  'toString',
  '',
  'candidatures',
  'items',
];

type Node = Record<string, unknown>;

/** A place, as a share of the whole; no nearer to its ends than to its middle. */
const anywhere = fc.noBias(fc.nat(999_999)).map((part) => part / 1_000_000);

/** One way to damage the data: at which of its places, how, and with what. */
const wrong = fc.record({
  at: anywhere,
  how: fc.constantFrom('replace', 'alike', 'alike', 'alike', 'delete', 'rename', 'add', 'repeat', 'borrow'),
  value: fc.constantFrom(...VALUES),
  key: fc.constantFrom(...KEYS),
  times: fc.constantFrom(1, 2, 300),
});
type Wrong = { at: number; how: string; value: unknown; key: string; times: number };

/** One way to damage the bytes; most files keep theirs. */
const harm = fc.record({
  at: anywhere,
  how: fc.oneof(
    { weight: 3, arbitrary: fc.constant('none') },
    { weight: 1, arbitrary: fc.constantFrom('cut', 'cut start', 'flip', 'insert', 'twice', 'swap') },
  ),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
});
const dress = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('as it is', 'BOM', 'lines') },
  { weight: 1, arbitrary: fc.constantFrom('UTF-16LE', 'UTF-16BE', 'Latin-1', 'gzip', 'zip', 'commas') },
);
type Harm = { at: number; how: string; bytes: Uint8Array };

/** Damaged files, made from the data of real ones. */
export function damagedBackups(originals: readonly string[]): fc.Arbitrary<Buffer> {
  return fc
    .tuple(fc.constantFrom(...originals), fc.array(wrong, { maxLength: 3 }), harm, dress, fc.noBias(fc.nat(199)))
    .map(([original, wrongs, one, dressed, chance]) => {
      if (chance === 0) return Buffer.alloc(60_000_000, original);
      const data: Node = JSON.parse(original);
      for (const each of wrongs) spoil(data, each);
      const text = JSON.stringify(data).replace(/"@(\d+)@"/g, (_, place: string) => RAW[Number(place)] ?? '');
      return harmed(dressing(text, dressed), one);
    });
}

function spoil(data: Node, { at, how, key, times, ...rest }: Wrong): void {
  const value = structuredClone(rest.value); // what is put in may be spoilt next
  const places = placesIn(data);
  const place = places[Math.floor(at * places.length)];
  if (!place) return;
  const { holder, name } = place;
  const before = holder[name];
  if (how === 'replace') holder[name] = value;
  else if (how === 'alike') holder[name] = structuredClone(alike(before, at));
  else if (how === 'delete') delete holder[name];
  else if (how === 'borrow') holder[name] = structuredClone(places[Math.floor((1 - at) * (places.length - 1))]?.holder);
  else if (how === 'repeat' && Array.isArray(before)) holder[name] = Array.from({ length: times }, () => before).flat();
  else if (how === 'repeat') holder[name] = Array.from({ length: times }, () => before);
  else {
    Object.defineProperty(holder, key, { value: how === 'add' ? value : before, enumerable: true, configurable: true, writable: true });
    if (how === 'rename') delete holder[name];
  }
}

/** Another value of the same kind, so that more than the first check is tried. */
function alike(before: unknown, at: number): unknown {
  const others = VALUES.filter(
    (value) => typeof value === typeof before && Array.isArray(value) === Array.isArray(before) && !/^@\d/.test(String(value)),
  );
  return others[Math.floor(((at * 7_919) % 1) * others.length)];
}

/** Every place of the data that holds something. */
function placesIn(data: object): { holder: Node; name: string }[] {
  return Object.keys(data).flatMap((name) => {
    const holder = data as Node;
    const inner = holder[name];
    return [{ holder, name }, ...(inner !== null && typeof inner === 'object' ? placesIn(inner) : [])];
  });
}

function dressing(text: string, dressed: string): Buffer {
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (dressed === 'BOM') return Buffer.from(`\uFEFF${text}`);
  if (dressed === 'UTF-16LE') return utf16;
  if (dressed === 'UTF-16BE') return utf16.swap16();
  if (dressed === 'Latin-1') return Buffer.from(text, 'latin1');
  if (dressed === 'gzip') return gzipSync(text);
  if (dressed === 'zip') return Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\u0000'), Buffer.from(text)]);
  if (dressed === 'commas') return Buffer.from(text.replaceAll('}', ',}'));
  return Buffer.from(dressed === 'lines' ? text.replaceAll('":', '"\r\n\t:  ') : text);
}

function harmed(file: Buffer, { at, how, bytes }: Harm): Buffer {
  const place = Math.floor(at * file.length);
  if (how === 'cut') return file.subarray(0, place);
  if (how === 'cut start') return file.subarray(place);
  if (how === 'insert') return Buffer.concat([file.subarray(0, place), bytes, file.subarray(place)]);
  if (how === 'twice') return Buffer.concat([file, file]);
  const other = Buffer.from(file);
  if (how === 'flip')
    for (const [step, mask] of bytes.entries()) if (place + step < other.length) other[place + step] = (other[place + step] ?? 0) ^ mask;
  if (how === 'swap') other.subarray(place).reverse();
  return other;
}
