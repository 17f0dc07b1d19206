/** Names of files as they are compared. */
import { plain } from './text';

/** One spelling for each extension: "jpeg" is "jpg". */
export function sameExtension(extension: string): string {
  return extension === 'jpeg' ? 'jpg' : extension === 'tiff' ? 'tif' : extension === 'htm' ? 'html' : extension;
}

/** A name without its dots but the one before its extension. */
function withLastDot(name: string): string {
  const last = Math.max(0, name.lastIndexOf('.'));
  return name.slice(0, last).replaceAll('.', '') + name.slice(last);
}

/** Whether two names are one file's: in another Unicode form, with its spaces and accents replaced, or cut to fit. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => plain(name).split(/…|\.\.\./));
  const bare = (part = '') => withLastDot(part.replace(/[^\p{L}\p{N}.]/gu, ''));
  if (!first || !second) return false;
  if (first.length === 1 && second.length === 1) return bare(first[0]) === bare(second[0]);
  const [cut, whole] = first.length > 1 ? [first, second] : [second, first];
  const name = bare(whole[0]);
  return (
    name.startsWith(bare(cut[0])) && bare(cut[0]).length > 2 && (bare(cut[1]) === '' || name.endsWith(bare(cut[1]).replace(/^\./, '')))
  );
}

/** The names without those that are another one's again; the longest way that a file is named stays, at its first place. */
export function eachFileOnce(names: readonly string[]): string[] {
  const kept: string[] = [];
  for (const name of names) {
    const at = kept.findIndex((other) => isSameFile(other, name));
    if (at < 0) kept.push(name);
    else if (/…|\.\.\./.test(kept[at] ?? '') && !/…|\.\.\./.test(name)) kept[at] = name;
  }
  return kept;
}
