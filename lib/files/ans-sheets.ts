/** The sheets of a file of the ANS, understood: which proofs it asks for, or which requirements are one in two dispositifs. Pure. */
import { type AnsFile, idKey, type RemLine } from '../candidature/rem/ans-file';
import { dispositifOfDsr, waveOfDsr } from '../segur/dsr';
import type { DispositifName } from '../segur/spellings';
import { type Header, headerOf } from './ans-columns';
import { asHeld } from './cells';
import type { FoundSheet } from './read-sheet';
import { type FoundCell, textOf } from './take-back';
import { versionOf } from './ans-version';

/** Why a file is refused; nothing is changed then. */
export type AnsRefusal = 'huge' | 'unreadable' | 'empty' | 'columns' | 'no-line';

/** A file as it is understood, with how many rows say again what one before said; or why it is refused. */
export type ReadAnsFile = { ok: true; file: AnsFile; repeated: number } | { ok: false; reason: AnsRefusal };

/** A REM has some hundreds of proofs; a file with more than this is none. */
const MOST_LINES = 20_000;
/** What is kept of a statement or of a proof's words. */
const LONGEST = 1_000;

/** Understands a file by the words in it. Its rows are taken from every sheet that has the columns. */
export function ansFileOf(sheets: readonly FoundSheet[], fileName: string): ReadAnsFile {
  if (sheets.every(({ rows }) => rows.every((row) => row.every((cell) => textOf(cell) === '')))) return { ok: false, reason: 'empty' };
  const found = sheets.flatMap((sheet) => {
    const header = headerOf(sheet.rows);
    return header ? [{ sheet, header }] : [];
  });
  const lists = found.filter(({ header }) => header.lists.length > 1);
  const rems = found.filter(({ header }) => header.requirement !== null || header.proofs.length > 0);
  const named = { version: versionOf(sheets, fileName), fileName: asHeld(fileName).slice(0, 200) };
  if (lists.length > 0) {
    const about = [...new Set(lists.flatMap(({ header }) => header.lists.map(({ dispositif }) => dispositif)))];
    const all = lists.flatMap(({ sheet, header }) => sameIn(sheet, header, about));
    const same = [...new Map(all.map((row) => [JSON.stringify(row.map(idKey)), row])).values()];
    return answered({ kind: 'equivalence', about, lines: [], same, ...named }, same.length, all.length - same.length);
  }
  if (rems.length === 0) return { ok: false, reason: 'columns' };
  const all = rems.flatMap(({ sheet, header }) => linesIn(sheet, header, rems.length > 1));
  const { lines, repeated } = once(all);
  return answered(
    { kind: 'rem', about: dispositifIn(sheets, fileName), lines: withWaves(lines), same: [], ...named },
    lines.length,
    repeated,
  );
}

function answered(file: AnsFile, count: number, repeated: number): ReadAnsFile {
  if (count === 0) return { ok: false, reason: 'no-line' };
  return count > MOST_LINES ? { ok: false, reason: 'huge' } : { ok: true, file, repeated };
}

/** The rows of a list that name a requirement in two dispositifs or more, in the order of `about`. */
function sameIn({ rows }: FoundSheet, { row: first, lists }: Header, about: readonly DispositifName[]): string[][] {
  return rows.slice(first + 1).flatMap((row) => {
    const ids = about.map((dispositif) => {
      const place = lists.find((list) => list.dispositif === dispositif)?.place ?? -1;
      return idsIn(row[place] ?? null);
    });
    const many = Math.max(...ids.map((each) => each.length));
    if (ids.filter((each) => each.length > 0).length < 2) return [];
    return Array.from({ length: many }, (_, place) => ids.map((each) => each[place] ?? each[0] ?? ''));
  });
}

/** The proofs of a sheet. What a merged or an empty cell leaves out is what stands above it. */
function linesIn({ name, rows }: FoundSheet, header: Header, isOneOfMany: boolean): RemLine[] {
  const lines: RemLine[] = [];
  const last = { requirement: '', title: '', scenario: '', chapter: isOneOfMany ? name : '', profile: '', wave: '' };
  for (const row of rows.slice(header.row + 1)) {
    const cell = (place: number | null) => (place === null ? '' : textOf(row[place] ?? null));
    const proofs = header.proofs.flatMap(({ id, words }) =>
      idsIn(id === null ? null : (row[id] ?? null)).map((proof) => ({ proof, words: cell(words) })),
    );
    const requirement = idsIn(row[header.requirement ?? -1] ?? null)[0] ?? requirementOf(proofs[0]?.proof, header);
    const isNew = requirement !== undefined && idKey(requirement) !== idKey(last.requirement);
    if (isNew) Object.assign(last, { requirement, title: '', scenario: '' });
    last.title = cell(header.title) || last.title;
    last.chapter = cell(header.chapter) || last.chapter;
    last.profile = cell(header.profile) || last.profile;
    last.wave = cell(header.wave) || last.wave;
    const scenario = idsIn(row[header.scenario ?? -1] ?? null)[0];
    last.scenario = scenario ?? last.scenario;
    const unnumbered =
      proofs.length === 0 && (isNew || scenario !== undefined) ? [{ proof: '', words: cell(header.proofs[0]?.words ?? null) }] : [];
    if (last.requirement === '') continue;
    for (const { proof, words } of [...proofs, ...unnumbered]) lines.push(lineOf(last, proof, words));
  }
  return lines;
}

function lineOf(
  last: { requirement: string; title: string; scenario: string; chapter: string; profile: string; wave: string },
  proof: string,
  words: string,
): RemLine {
  const { requirement, title, scenario, chapter, profile, wave } = last;
  return {
    requirement,
    title: title.slice(0, LONGEST),
    scenario,
    proof,
    words: words.slice(0, LONGEST),
    chapter: chapter.slice(0, 200),
    profiles: profile
      .split(/[\n;,|]|\s\/\s/)
      .map((each) => each.trim().slice(0, 200))
      .filter(Boolean),
    wave: /\bva1\b/i.test(requirement) ? 1 : waveOfDsr(wave),
  };
}

/** In a sheet without a column of requirements, a proof's number begins with its requirement's: "DOC/va1.06.01.01" is of "DOC/va1.06". */
function requirementOf(proof: string | undefined, { requirement }: Header): string | undefined {
  return requirement === null ? proof?.replace(/(?:\.\d+){2}$/, '') : undefined;
}

/** Each proof once, with every profile that a row gives it. */
function once(all: readonly RemLine[]): { lines: RemLine[]; repeated: number } {
  const lines = new Map<string, RemLine>();
  let repeated = 0;
  for (const line of all) {
    const key = [line.requirement, line.scenario, line.proof].map(idKey).join('|');
    const known = lines.get(key);
    const more = line.profiles.filter((profile) => !known?.profiles.includes(profile));
    if (known && more.length === 0) repeated++;
    lines.set(key, known ? { ...known, profiles: [...known.profiles, ...more] } : line);
  }
  return { lines: [...lines.values()], repeated };
}

/** Where some numbers say vague 1 and no column says more, the others are of vague 2. */
function withWaves(lines: RemLine[]): RemLine[] {
  const isMarked = lines.some(({ wave }) => wave === 1) && lines.every(({ wave }) => wave !== 2);
  return isMarked ? lines.map((line) => ({ ...line, wave: line.wave ?? 2 })) : lines;
}

/** The numbers in a cell: one a line, or apart by semicolons. What has no digit, or is a sentence, is none. */
function idsIn(cell: FoundCell): string[] {
  return textOf(cell)
    .split(/[\n;,]/)
    .map((each) => each.trim().replace(/\s+/g, ' '))
    .filter((each) => /\d/.test(each) && each.length <= 60 && each.split(' ').length <= 3);
}

/** The dispositif that the file's name says, else a sheet's, else one of its first cells. */
function dispositifIn(sheets: readonly FoundSheet[], fileName: string): DispositifName[] {
  const cells = sheets.flatMap(({ rows }) => rows.slice(0, 15).flat().map(textOf)).filter((text) => text.length <= 120);
  const all = [fileName.replace(/[_.]/g, ' '), ...sheets.map(({ name }) => name), ...cells].map(dispositifOfDsr);
  const found = all.find((name): name is DispositifName => name !== null && name !== 'elsewhere');
  return found ? [found] : [];
}
