/** Which proofs the name of a file names, in the spellings that people use: `INS.02.01.01`, `INS_02_01_01`, `ins-2-1-1`, `SSI150102`. Pure. */
import { plain } from './text';

/** The proofs that a name names: none, one, or several where it holds several numbers or a short one that fits several. */
export type NamedProofs = (fileName: string) => string[];

interface Spelling {
  /** Those that are written so. */
  proofs: string[];
  /** A part of the letters was left out: "SSI.15.01.02" for "SC.SSI/GEN.15.01.02". */
  isShort: boolean;
}

interface Hit extends Spelling {
  from: number;
  to: number;
}

/** What the names of files are compared to. */
export function namedProofs(ids: Iterable<string>): NamedProofs {
  const spellings = spellingsOf(new Set(ids));
  const longest = Math.max(0, ...[...spellings.keys()].map((spelling) => spelling.split(' ').length));
  return (fileName) => {
    const pieces = piecesOf(withoutCopyMark(fileName));
    return [...new Set(apart(hitsIn(pieces, spellings, longest)).flatMap(({ proofs }) => proofs))];
  };
}

/** The name as its twins bear it too: whatever the Unicode form, the case and the mark of a copy, « (1) », « - Copie ». */
export function nameWithoutTwins(fileName: string): string {
  const name = plain(fileName.normalize('NFKC'));
  return `${withoutCopyMark(name)}${EXTENSION.exec(name)?.[0] ?? ''}`;
}

const EXTENSION = /\.(?=[a-z0-9]*[a-z])[a-z0-9]{1,5}$/i;

function withoutCopyMark(fileName: string): string {
  const stem = plain(fileName.normalize('NFKC')).replace(EXTENSION, '');
  const mark = /(?: ?\(\d{1,3}\)| ?- ?cop(?:ie|y)(?: ?\(\d{1,3}\)| \d{1,3})?)$/;
  return stem
    .replace(mark, '')
    .replace(mark, '')
    .replace(/^(?:copie de|copy of) /, '');
}

/** Letters and numbers by turns, zeros in front of a number left out: "SC.SSI/GEN.15.01" is SC, SSI, GEN, 15, 1. */
function piecesOf(text: string): string[] {
  return (plain(text.normalize('NFKC')).match(/[a-z]+|\d+/g) ?? []).map((piece) => piece.replace(/^0+(?=\d)/, ''));
}

function spellingsOf(ids: ReadonlySet<string>): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const id of ids) {
    for (const { pieces, isShort } of spellingsOfOne(id)) {
      const spelling = pieces.join(' ');
      const known = spellings.get(spelling);
      if (!known || (known.isShort && !isShort)) spellings.set(spelling, { proofs: [id], isShort });
      else if (known.isShort === isShort && !known.proofs.includes(id)) known.proofs.push(id);
    }
  }
  return spellings;
}

/** A number has two or three pieces of letters; their choices are two to that power. */
const MOST_LETTERS = 6;

/** All of the letters, then only some of them where two numbers or more follow; each with its numbers apart, and in one. */
function spellingsOfOne(id: string): { pieces: string[]; isShort: boolean }[] {
  const start = /(?<![\d./_-])[./_-]*\d+(?:[./_-]\d+)*$/.exec(id)?.index ?? id.length;
  const letters = piecesOf(id.slice(0, start));
  const numbers = id.slice(start).match(/\d+/g) ?? [];
  const heads = numbers.length > 1 && letters.length <= MOST_LETTERS ? someOf(letters) : [letters];
  return heads.flatMap((head) => {
    const isShort = head.length < letters.length;
    const apart = { pieces: [...head, ...numbers.flatMap(piecesOf)], isShort };
    return numbers.length > 1 ? [apart, { pieces: [...head, ...piecesOf(numbers.join(''))], isShort }] : [apart];
  });
}

/** Every choice of one or more of them, in their order. */
function someOf(pieces: string[]): string[][] {
  const choices = pieces.reduce<string[][]>((all, piece) => [...all, ...all.map((choice) => [...choice, piece])], [[]]);
  return choices.filter((choice) => choice.length > 0);
}

function hitsIn(pieces: string[], spellings: ReadonlyMap<string, Spelling>, longest: number): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < pieces.length; from++) {
    for (let to = from + 1; to <= Math.min(pieces.length, from + longest); to++) {
      const spelling = spellings.get(pieces.slice(from, to).join(' '));
      if (spelling) hits.push({ ...spelling, from, to });
    }
  }
  return hits;
}

/** Of those that overlap, the longest; of two as long, the one that is written in full. */
function apart(hits: Hit[]): Hit[] {
  const best = hits.toSorted((a, b) => b.to - b.from - (a.to - a.from) || Number(a.isShort) - Number(b.isShort));
  const kept: Hit[] = [];
  for (const hit of best) if (kept.every(({ from, to }) => hit.to <= from || hit.from >= to)) kept.push(hit);
  return kept.toSorted((a, b) => a.from - b.from);
}
