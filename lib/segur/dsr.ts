import { type DispositifName, SPELLINGS } from './spellings';
import { plain } from './words';

/** Vague 1 dispositifs that have no vague 2 démarche on Convergence. Source: guide DUI, Prérequis 3; esante.gouv.fr/segur/vague2. */
const ELSEWHERE = /\b(sgl|lgo|sas)\b/;

/** The dentists' LGC is another dispositif than the doctors', and has no démarche on Convergence. Source: esante.gouv.fr/segur/vague2. */
const DENTISTS = /\blgc[ -]?cd\b|dentiste/;

/**
 * The wave that a DSR's words name: "LGC vague 2" and "DSR-MS-DUI-Va2" are 2, "MS1", "MS2 PDE" and "DPI va1" are 1; null where they do not say.
 * Source: guide DUI, Étape 1, 4. (1/4) to (4/4): MS1 and MS2 are vague 1 dispositifs.
 */
export function waveOfDsr(dsr: string): 1 | 2 | null {
  const words = plain(dsr);
  if (/\b(vague|va|v)[\s._-]?2\b/.test(words)) return 2;
  return /\b(vague|va|v)[\s._-]?1\b|\bms ?[12]\b/.test(words) ? 1 : null;
}

/**
 * The dispositif that a DSR's words name: "MS2 PDE" is DUI, "DSR-IMG-DB-Va2" is DRIMBOX. `elsewhere` is a vague 1 dispositif that no vague 2
 * démarche continues; null where the words are not known. The paramédicaux are looked for before LGC, whose name theirs contains.
 */
export function dispositifOfDsr(dsr: string): DispositifName | 'elsewhere' | null {
  const words = plain(dsr);
  if (DENTISTS.test(words)) return 'elsewhere';
  const names = (Object.keys(SPELLINGS) as DispositifName[]).reverse();
  const name = names.find((each) => SPELLINGS[each].some((spelling) => hasWord(words, spelling)));
  return name ?? (ELSEWHERE.test(words) ? 'elsewhere' : null);
}

/** A key by which vague 1 dispositifs are told apart: "MS1", "DUI MS1 vague 1" and "ms 1" are one. */
export function vague1Key(dsr: string): string {
  const words = plain(dsr).replace(/\bms /g, 'ms');
  return /pde|pds|ms1/.exec(words)?.[0] ?? words;
}

function hasWord(words: string, word: string): boolean {
  return new RegExp(`(^|[^a-z])${word}([^a-z]|$)`).test(words);
}
