import type { FileRule } from './reading';
import { fold } from './text';

const UNITS: Record<string, number> = { ko: 1e3, kb: 1e3, mo: 1e6, mb: 1e6, go: 1e9, gb: 1e9 };

/**
 * The rule that a drop zone prints: "Taille < 15 Mo. Les formats autorisés sont : pdf, zip. Cet espace accepte 10 fichiers maximum." Null when it prints
 * none. The help sentence that invites a zip beside it is not a format. Wording: guide DUI, Étapes 2 and 3.
 */
export function fileRuleIn(text: string): FileRule | null {
  const words = fold(text).replace(/\s+/g, ' ');
  const size = /taille(?: maximale| max\.?)?(?: des? fichiers?)?\s*(?:<=?|≤|:|de)?\s*(\d+(?:[.,]\d+)?)\s*([kmg][ob])\b/.exec(words);
  const formats = /formats? (?:de fichiers? )?(?:autorise|accepte|admi)\w*(?:\s+(?:sont|est))?\s*:?\s*([a-z0-9., ]+?)(?:\.(?:\s|$)|$)/.exec(
    words,
  );
  const files = /(?:accepte|maximum|jusqu'a)\s*:?\s*(\d+)\s*fichiers?|(\d+)\s*fichiers?\s*(?:au\s*)?max/.exec(words);
  if (!size && !formats) return null;
  return {
    maxBytes: size ? Math.round(Number((size[1] ?? '').replace(',', '.')) * (UNITS[size[2] ?? ''] ?? 1)) : null,
    extensions: formats
      ? (formats[1] ?? '')
          .split(/[\s,]+(?:et |ou )?/)
          .map((word) => word.replace(/^\./, ''))
          .filter((word) => /^[a-z0-9]{2,5}$/.test(word) && word !== 'et' && word !== 'ou')
      : [],
    maxFiles: files ? Number(files[1] ?? files[2]) : null,
  };
}
