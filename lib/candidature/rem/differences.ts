/** What differs between two versions of a REM. Pure. */
import { idKey, type RemLine } from './ans-file';

/** What of a proof may change from one version to the next. */
const PARTS = ['title', 'words', 'chapter', 'profiles', 'scenario'] as const;
type Part = (typeof PARTS)[number];

/** A proof that both versions have, and not in the same words. */
interface ChangedLine {
  before: RemLine;
  after: RemLine;
  parts: Part[];
}

/** What a later version adds, takes away and changes. */
export interface Differences {
  added: RemLine[];
  removed: RemLine[];
  changed: ChangedLine[];
}

/** Compares two versions proof by proof; spaces and capitals make no difference. */
export function differencesOf(before: readonly RemLine[], after: readonly RemLine[]): Differences {
  const [old, now] = [before, after].map((lines) => new Map(lines.map((line) => [keyOf(line), line]))) as [
    Map<string, RemLine>,
    Map<string, RemLine>,
  ];
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([, line]) => line),
    removed: [...old].filter(([key]) => !now.has(key)).map(([, line]) => line),
    changed: [...now].flatMap(([key, line]): ChangedLine[] => {
      const known = old.get(key);
      const parts = known ? PARTS.filter((part) => said(known, part) !== said(line, part)) : [];
      return known && parts.length > 0 ? [{ before: known, after: line, parts }] : [];
    }),
  };
}

/** A proof by its own number, which holds its scenario's; else by its scenario and requirement. */
function keyOf({ requirement, scenario, proof }: RemLine): string {
  return proof === '' ? `${idKey(requirement)}|${idKey(scenario)}` : idKey(proof);
}

function said(line: RemLine, part: Part): string {
  if (part === 'scenario') return idKey(line.scenario);
  const value = part === 'profiles' ? line.profiles.toSorted().join(', ') : line[part];
  return value.replace(/\s+/g, ' ').trim().toLowerCase();
}
