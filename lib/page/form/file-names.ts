import type { Placed } from './boxes';
import type { NameContext } from './labels';
import { ZONE_WORDS } from '../lexicon';
import type { Token } from '../dom/outline';
import { eachFileOnce } from '../../reading/file-name';
import { plain, tidy } from '../../reading/text';
import * as native from '../dom/native';

const EXTENSION =
  'pdf|zip|docx?|xlsx?|pptx?|od[stp]|png|jpe?g|mp4|mov|avi|flv|csv|txt|rar|7z|exe|html?|xml|json|msg|eml|heic|gif|tiff?|webp';
/** What stands before a file's name in a list: its number, its kind, the verb of its link. */
const BEFORE = /^(?:.*: ?|\d{1,2}[.)] |[•·▪◦–-] |(?:t[ée]l[ée]charger|voir|ouvrir|consulter|afficher|supprimer|retirer) )/i;
/** What stands after it: its kind and size, its day, its state, what one may do with it. */
const AFTER =
  /^(?:[\s,;:()[\]·|–—-]|[a-z]{3,4}(?=\s*[–—,-]? ?\d[\d.,]* ?[kmgo])|\d[\d.,]* ?(?:octets|[kmg]?i?[ob]\b)|\d+ ?%|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}[:h]\d{2}|le\b|à\b|d[ée]pos[ée]e?|ajout[ée]e?|envoy[ée]e?|charg[ée]e?|t[ée]l[ée]vers[ée]e?|supprimer|retirer|effacer|remplacer|modifier|t[ée]l[ée]charger|voir|ouvrir|[×✕✖✓✔☑xX]\b|[×✕✖✓✔☑])*$/iu;
const NAME = new RegExp(`^(\\S.{0,180}?\\.(?:${EXTENSION}))(?![\\p{L}\\p{N}.])`, 'iu');

/** The file that a line lists, alone or with its size, its day and its buttons; null for other lines, a drop zone's own words included. */
export function fileNameIn(line: string): string | null {
  if (ZONE_WORDS.test(plain(line))) return null;
  const begin = tidy(line).replace(BEFORE, '');
  const found = NAME.exec(begin)?.[1];
  return found && AFTER.test(begin.slice(found.length)) ? found : null;
}

/** The file that the page lists there; a button's words name none, nor do those of a link that does nothing with it. */
function listedOn({ kind, text, element }: Token): string | null {
  if (kind === 'control') return null;
  if (kind === 'action' && (native.tagName(element) !== 'A' || !BEFORE.test(tidy(text)))) return null;
  return fileNameIn(text);
}

/** The files chosen, and those already listed with the question: from its name on, to the next one. Each once. */
export function fileNames({ controls, wordsFrom, wordsTo, boxFrom, boxTo, from }: Placed, { outline }: NameContext): string[] {
  const chosen = controls.flatMap((control) => [...((control as HTMLInputElement).files ?? [])].map((file) => file.name));
  const { tokens } = outline;
  const start = Math.max(wordsFrom, Math.min(boxFrom, from));
  const listed = tokens.slice(Math.min(start, boxFrom), Math.max(boxTo, wordsTo)).flatMap((token) => listedOn(token) ?? []);
  return eachFileOnce([...chosen, ...listed]);
}
