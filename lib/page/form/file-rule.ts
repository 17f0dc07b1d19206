import type { FileRule } from '../../reading/reading';
import { plain } from '../../reading/text';

const UNITS = { k: 1e3, m: 1e6, g: 1e9 };

/**
 * The rule that a drop zone prints: "Taille < 15 Mo. Les formats autorisés sont : pdf, zip. Cet espace accepte 10 fichiers maximum." Null when it prints
 * none. The help sentence that invites a zip beside it is not a format. Wording: guide DUI, Étapes 2 and 3.
 */
export function fileRuleIn(text: string): FileRule | null {
  const words = plain(text);
  const size = /taille(?: maximale| max\.?)?(?: des? fichiers?)? ?(?:<=?|≤|:|de)? ?(\d+(?:[.,]\d+)?) ?([kmg])[ob]\b/.exec(words);
  const formats = /formats? (?:de fichiers? )?(?:autorise|accepte|admi)\w*(?: (?:sont|est))? ?:?([a-z0-9., ]+?)(?:\. |\.?$)/.exec(words);
  const files = /(?:accepte|maximum|jusqu'a) ?:? ?(\d+) ?fichier|(\d+) ?fichiers? ?(?:au ?)?max/.exec(words);
  if (!size && !formats) return null;
  return {
    maxBytes: size ? bytes(...(size.slice(1) as [string, keyof typeof UNITS])) : null,
    extensions: formats ? extensionsIn(formats[1] as string) : [],
    maxFiles: files ? Number(files[1] ?? files[2]) : null,
  };
}

function bytes(amount: string, unit: keyof typeof UNITS): number {
  return Math.round(Number(amount.replace(',', '.')) * UNITS[unit]);
}

function extensionsIn(list: string): string[] {
  const words = list.split(/[ ,]/).map((word) => word.replace(/^\./, ''));
  return words.filter((word) => /^[a-z0-9]{2,5}$/.test(word) && word !== 'et' && word !== 'ou');
}
