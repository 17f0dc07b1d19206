/** The files of the user's own folder beside the proofs of a candidature: by their names, sizes and days alone. Pure. */
import type { FileRule } from '../reading/reading';
import { namedProofs, nameWithoutTwins } from '../reading/proof-names';
import type { Dossier } from '../store/rows';
import type { ProofKey } from '../store/proofs';
import { type ProofLine, proofLines } from './proofs';

/** A file as its folder lists it. */
export interface FolderFile {
  name: string;
  bytes: number;
  /** When it was last changed: YYYY-MM-DD. */
  changedOn: string;
}

/** A file that names one proof. */
export interface NamedFile {
  name: string;
  proof: string;
}

/** The file of the user's that is for a proof. */
export type FileOfProof = ProofKey & { fileName: string };

/** What a folder holds. Each file is in one of the lists from `recognised` to `nameless`; the others tell more of some. */
export interface FolderReport {
  /** Those that name one proof, and that its zone takes as far as its rule was read. */
  recognised: NamedFile[];
  tooLarge: NamedFile[];
  refused: NamedFile[];
  empty: NamedFile[];
  /** Those that name several proofs. */
  ofTwo: { name: string; proofs: string[] }[];
  /** Those that name no proof of a chapter that was read. */
  nameless: string[];
  /** Recognised, of a size that is the limit or not by how "Mo" is counted. */
  atLimit: NamedFile[];
  /** Recognised, for a zone whose rule was not read. */
  unchecked: NamedFile[];
  /** Recognised, and not changed since the ANS asked for the proof again. */
  older: NamedFile[];
  /** The limit that was passed, in Mo; null where several zones have different ones, or none was. */
  limit: number | null;
  /** What is worth noting: the files of the proofs that are still to file. */
  files: FileOfProof[];
}

type Proofs = Pick<Dossier, 'chapters' | 'requirements' | 'proofs'>;
type Fault = 'tooLarge' | 'refused' | 'empty';

const BINARY_MEGA = 1_048_576 / 1_000_000;

/** Whether a file is the system's or an editor's own, and no proof of anybody's: ".DS_Store", "Thumbs.db", "~$plan.docx". */
export function isOfSystem(name: string): boolean {
  return /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini|icon\r?)$/i.test(name);
}

/** What the files are for the proofs that were read. */
export function folderReport(files: readonly FolderFile[], dossier: Proofs): FolderReport {
  const lines = dossier.chapters.flatMap((chapter) => proofLines(dossier, chapter));
  const named = namedProofs(lines.map(({ proof }) => proof));
  const report = nothing();
  const limits = new Set<number>();
  const good = new Map<string, FolderFile[]>();
  for (const file of files) {
    const proofs = named(file.name);
    const [proof] = proofs;
    if (proof === undefined) report.nameless.push(file.name);
    else if (proofs.length > 1) report.ofTwo.push({ name: file.name, proofs });
    else {
      const own = lines.filter((line) => line.proof === proof);
      const rule = ruleOf(own, dossier);
      const fault = faultOf(file, rule);
      const one = { name: file.name, proof };
      if (fault) report[fault].push(one);
      if (fault === 'tooLarge' && rule?.maxBytes) limits.add(rule.maxBytes / 1e6);
      if (fault) continue;
      report.recognised.push(one);
      good.set(proof, [...(good.get(proof) ?? []), file]);
      if (rule?.maxBytes && file.bytes >= rule.maxBytes) report.atLimit.push(one);
      if (rule === null) report.unchecked.push(one);
      if (own.some((line) => isOlder(file, line, dossier))) report.older.push(one);
    }
  }
  const [limit = null, another] = limits;
  return {
    ...report,
    limit: another === undefined ? limit : null,
    files: lines.filter(isToFile).flatMap(({ chapter, proof }) => {
      const own = good.get(proof);
      return own ? [{ chapter, proof, fileName: namesOf(own) }] : [];
    }),
  };
}

/** A name for the file of each proof that is still to file, a line each: "INS.02.01.01_Produit_2.4.pdf". */
export function namesToGive(dossier: Proofs & Pick<Dossier, 'candidature'>): string {
  const { product, names } = dossier.candidature;
  const [name, version] = [product?.name ?? names[0] ?? '', product?.version ?? ''];
  const lines = dossier.chapters.flatMap((chapter) => proofLines(dossier, chapter)).filter(isToFile);
  const given = lines.map((line) => {
    const formats = ruleOf([line], dossier)?.extensions ?? [];
    const format = formats.includes('pdf') ? 'pdf' : (formats[0] ?? 'pdf');
    return `${[line.proof, name, version].map(asFileName).filter(Boolean).join('_')}.${format}`;
  });
  return [...new Set(given)].join('\n');
}

/** The files of one size that may be the same: only these are worth reading. */
export function ofOneSize<File extends { bytes: number }>(files: readonly File[]): File[][] {
  const bySize = new Map<number, File[]>();
  for (const file of files) if (file.bytes > 0) bySize.set(file.bytes, [...(bySize.get(file.bytes) ?? []), file]);
  return [...bySize.values()].filter(({ length }) => length > 1);
}

const nothing = (): FolderReport => ({
  recognised: [],
  tooLarge: [],
  refused: [],
  empty: [],
  ofTwo: [],
  nameless: [],
  atLimit: [],
  unchecked: [],
  older: [],
  limit: null,
  files: [],
});

function isToFile({ state }: ProofLine): boolean {
  return state === 'missing' || state === 'to-redo' || state === 'unknown';
}

function ruleOf(lines: readonly ProofLine[], { requirements }: Proofs): FileRule | null {
  const own = requirements.filter(({ chapter, id }) => lines.some((line) => line.chapter === chapter && line.requirement === id));
  return own.find(({ fileRule }) => fileRule !== null)?.fileRule ?? null;
}

function faultOf({ name, bytes }: FolderFile, rule: FileRule | null): Fault | null {
  if (bytes === 0) return 'empty';
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (rule && rule.extensions.length > 0 && !rule.extensions.includes(extension)) return 'refused';
  return rule?.maxBytes && bytes >= rule.maxBytes * BINARY_MEGA ? 'tooLarge' : null;
}

/** Whether the proof was asked again, on a day that is printed, and the file is from before. */
function isOlder({ changedOn }: FolderFile, { chapter, requirement, proof, state }: ProofLine, { requirements }: Proofs): boolean {
  if (state !== 'to-redo') return false;
  const asked = requirements.find((each) => each.chapter === chapter && each.id === requirement)?.requests ?? [];
  const last = asked.findLast((request) => request.proof === proof)?.on ?? null;
  return last !== null && changedOn < last;
}

/** Of twins the one changed last; several that are none, each. */
function namesOf(files: FolderFile[]): string {
  const byName = new Map<string, FolderFile>();
  for (const file of files) {
    const twin = byName.get(nameWithoutTwins(file.name));
    if (!twin || twin.changedOn < file.changedOn) byName.set(nameWithoutTwins(file.name), file);
  }
  return [...byName.values()]
    .map(({ name }) => name.normalize('NFC'))
    .sort()
    .join(', ');
}

/** What every disk takes in a name. */
function asFileName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[/\\:*?"<>|\s]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
