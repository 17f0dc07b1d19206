import type { FileRule } from '../../reading/reading';
import { plain } from '../taught';

const UNITS = { k: 1e3, m: 1e6, g: 1e9 };
/** The kinds of files that people hand in, by their names' endings. */
export const EXTENSION =
  'pdf|zip|docx?|xlsx?|pptx?|od[stp]|png|jpe?g|gif|tiff?|bmp|svg|webp|heic|mp4|mov|avi|flv|mkv|webm|mp3|wav|csv|txt|rtf|rar|7z|tar|gz|xml|json|html?|msg|eml|p7m';
const EXTENSIONS = new RegExp(`^(?:${EXTENSION})$`);

const LIMIT = "taille|poids|volume|max(?:imum|imale?|i)?|jusqu'a|moins de|inferieure? a|depasser|limitee? a|au plus|[<≤]";
const SIZE = '(?<!\\d)(\\d+(?:[.,]\\d+)?) ?([kmg])(?:i?[ob]|[a-z]*octets?)\\b';
const LIMITED = new RegExp(`(?:${LIMIT})[^\\d]{0,40}?${SIZE}`);
const AT_MOST = new RegExp(`${SIZE} ?(?:au )?(?:max|plus)`);
/** A sentence that says which formats are taken, not one that advises one. */
const FORMATS =
  /\b(?:formats?|extensions?|types?)\b[^:.]{0,40}:|autoris|accept|\badmi|support|pris en charge|possible|\buniquement\b|\bseule?s?\b|\b(?:jusqu'a|max|au plus)/;
const FILES = [
  /(?:accepte|maximum|max|jusqu'a|limitee? a) ?:? ?(\d+) ?fichier/,
  /(?<!\d)(\d+) ?fichiers? ?(?:au ?)?(?:max|plus)/,
  /nombre .{0,20}?fichiers? ?:? ?(\d+)/,
];

/**
 * The rule that a drop zone prints, in the wordings that people use: "Taille < 15 Mo. Les formats autorisés sont : pdf, zip. Cet espace accepte 10 fichiers
 * maximum." Null when it prints none. The help sentence that invites a zip beside it is not a format. Wording: guide DUI, Étapes 2 and 3.
 */
export function fileRuleIn(text: string): FileRule | null {
  const sentences = plain(text).split(/(?<!\b(?:max|min|ex))[.!?](?:\s+|$)/);
  const sizes = sentences.map((sentence) => LIMITED.exec(sentence) ?? AT_MOST.exec(sentence));
  const size = sizes.find((found) => found !== null);
  const taking = sentences.filter((sentence) => FORMATS.test(sentence));
  const extensions = [...new Set(taking.flatMap((sentence) => extensionsIn(sentence)))];
  if (!size && extensions.length === 0) return null;
  const words = sentences.join('. ');
  const files = FILES.map((pattern) => pattern.exec(words)?.[1]).find(Boolean);
  return {
    maxBytes: size ? bytes(...(size.slice(1) as [string, keyof typeof UNITS])) : null,
    extensions,
    maxFiles: files ? Number(files) : /\b(?:un (?:seul|unique)|1) fichier\b/.test(words) ? 1 : null,
  };
}

function bytes(amount: string, unit: keyof typeof UNITS): number {
  return Math.round(Number(amount.replace(',', '.')) * UNITS[unit]);
}

function extensionsIn(sentence: string): string[] {
  const words = sentence.split(/[\s,;:/|()]+/).map((word) => word.replace(/^\*?\./, ''));
  return words.filter((word) => EXTENSIONS.test(word));
}
