import { fileNameIn } from '../form/file-names';

/** An id as the ANS writes them: "DOC/va1.06", "MS.VACC/NOTE.07", "SC.CDA/DD.23", "APCY.01", "CI-SIS/MSS.02"; scenarios and proofs add ".NN". */
const ID = /(?<![\w./-])[A-Z][A-Z0-9-]*(?:[./][A-Za-z0-9-]+)*\.\d{2,3}(?![\w/]|\.\d)/g;

/** The ids of requirements, scenarios and proofs in a line; none in a file's name, which may bear another's: « GEN.15.01.01 : capture.pdf » has that before it. */
export function idsIn(line: string): string[] {
  const name = fileNameIn(line);
  const words = name === null ? line : (line.split(name)[0] as string);
  return [...words.matchAll(ID)].map(([id]) => id);
}
