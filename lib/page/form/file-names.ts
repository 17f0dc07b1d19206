import type { Placed } from './boxes';
import type { NameContext } from './labels';
import { EXTENSION, fileRuleIn } from './file-rule';
import { ZONE_WORDS } from '../lexicon';
import type { Token } from '../dom/outline';
import { eachFileOnce } from '../../reading/file-name';
import { plain, tidy } from '../../reading/text';
import * as native from '../dom/native';

/** What stands before a file's name in a list: its number, its kind, the verb of its link. */
const BEFORE = /^(?:.*: ?|\d{1,2}[.)] |[•·▪◦–-] |(?:t[ée]l[ée]charger|voir|ouvrir|consulter|afficher|supprimer|retirer) )/i;
/** What the page gives to fill in or to read is no answer. */
const OFFERED = /^[^:]{0,30}\b(?:modele|exemple|trame|gabarit|notice)\b[^:.]{0,30}:/;
/** What stands after it: its kind and size, its day, its state, what one may do with it. */
const AFTER =
  /^(?:[\s,;:()[\]·|–—-]|[a-z]{3,4}(?=\s*[–—,-]? ?\d[\d.,]* ?[kmgo])|\d[\d.,]* ?(?:octets|bytes|[kmg]?i?[ob]\b)|\d+ ?%|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}[:h]\d{2}|le\b|à\b|d[ée]pos[ée]e?|ajout[ée]e?|envoy[ée]e?|charg[ée]e?|t[ée]l[ée]vers[ée]e?|supprimer|retirer|effacer|remplacer|modifier|t[ée]l[ée]charger|voir|ouvrir|x\b|[×✕✖✓✔☑])*$/iu;
const NAME = new RegExp(`^(\\S.{0,180}?\\.(?:${EXTENSION}|exe))(?![\\p{L}.]|\\d(?![\\d.,]* ?[kmg]i?[ob]\\b))`, 'iu');

/** The file that a line lists, alone or with its size, its day and its buttons; null for other lines, a drop zone's own words included. */
export function fileNameIn(line: string): string | null {
  if (ZONE_WORDS.test(plain(line)) || OFFERED.test(plain(line))) return null;
  const begin = tidy(line).replace(BEFORE, '');
  const found = NAME.exec(begin)?.[1];
  return found && AFTER.test(begin.slice(found.length)) ? found : null;
}

/** The file that the page lists there. A button names one that says nothing else, a chip; another button's words name none. */
export function listedOn({ kind, text, element }: Token): string | null {
  if (kind === 'control' || !text.includes('.')) return null;
  if (kind === 'action' && native.tagName(element) !== 'A' && BEFORE.test(tidy(text))) return null;
  return fileNameIn(text);
}

const STATE =
  /^(?:[\d.,]+ ?(?:octets|bytes|[kmg]?i?[ob]|%)(?![\p{L}\p{N}])|(?:envoi|t[ée]l[ée]versement|chargement|transfert|upload) (?:en|termin[ée]|r[ée]ussi|[ée]chou[ée]|annul[ée]|complete|failed)|uploading\b)/iu;

/** Whether a line says how large a file is that is listed beside, or how much of it is sent: "640 Ko", "640 KB Pending", "Déposé le 03/02/2026". A rule is none. */
export function isFileState(line: string): boolean {
  return (STATE.test(line) || AFTER.test(line)) && line.split(' ').length < 7 && !/[.!]$/.test(line) && fileRuleIn(line) === null;
}

/** The files chosen, and those already listed with the question: from its name on, to the next one. Each once. */
export function fileNames({ controls, wordsFrom, wordsTo, boxFrom, boxTo, from }: Placed, { outline }: NameContext): string[] {
  const chosen = controls.flatMap((control) => [...((control as HTMLInputElement).files ?? [])].map((file) => file.name));
  const { tokens } = outline;
  const start = Math.max(wordsFrom, Math.min(boxFrom, from));
  const listed = tokens.slice(Math.min(start, boxFrom), Math.max(boxTo, wordsTo)).flatMap((token) => listedOn(token) ?? []);
  return eachFileOnce([...chosen, ...listed]);
}
