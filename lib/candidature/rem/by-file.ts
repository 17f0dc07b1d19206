/** What the files of the ANS that the user opened say of the proofs of one candidature: « d'après le fichier que vous avez ouvert ». Pure. */
import { profileKey } from '../../segur/profiles';
import { shortChapterName } from '../../segur/chapters';
import { plain, wordsOf } from '../../segur/words';
import type { Dossier } from '../../store/rows';
import type { AnsFileRow } from '../../store/user-rows';
import { isRootWanted } from '../equivalence/root';
import type { ProofShare } from '../equivalence/situation';
import type { View } from '../equivalence/view';
import { idKey, type RemLine } from './ans-file';

/**
 * Where a proof of the REM stands for one candidature. `inherited`: of vague 1, and héritage covers it. `common`: its requirement is common with the root.
 * `unknown`: what decides is not in the files; `other-profile`: of no profile of the candidature.
 */
export const STANDINGS = ['to-file', 'inherited', 'common', 'unknown', 'other-profile'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One proof of the REM. `isOnPage`: whether the chapter's page names it; null where none of its chapter was read. */
export interface ProofByFile extends RemLine {
  standing: Standing;
  isOnPage: boolean | null;
}

/** What the files in use say of one candidature. */
export interface ByFile {
  rem: AnsFileRow;
  /** The list in use between the candidature's dispositif and the root's; null where none was opened, or there is no root of another dispositif. */
  list: AnsFileRow | null;
  /** A root of another dispositif is there, and no list of the two was opened. */
  isListMissing: boolean;
  proofs: ProofByFile[];
  /** Proofs that a page names and the REM does not. */
  unlisted: string[];
}

/** Of files, the one in use first, the REM in use for a dispositif. */
export function remFor(files: readonly AnsFileRow[], dispositif: string | null): AnsFileRow | undefined {
  return files.find(({ kind, about }) => kind === 'rem' && about.some((name) => name === dispositif));
}

/** What the files say, the ones in use first; null where no REM of the candidature's dispositif was opened. */
export function byFile(files: readonly AnsFileRow[], view: View, { requirements }: Pick<Dossier, 'requirements'>): ByFile | null {
  const { situation, root } = view;
  const rem = remFor(files, situation.dispositif);
  if (!rem) return null;
  const other = isRootWanted(root) && root.dispositif !== situation.dispositif ? root.dispositif : null;
  const list =
    files.find(
      ({ kind, about }) => kind === 'equivalence' && other !== null && about.includes(other) && about.includes(situation.dispositif),
    ) ?? null;
  const common = list && other ? commonIn(list, situation.dispositif, other) : null;
  const printed = new Set(requirements.flatMap(({ id, proofs }) => (proofs.length > 0 ? proofs : [id])).map(idKey));
  const read = new Set(requirements.map(({ id }) => idKey(id)));
  const readChapters = new Set(rem.lines.filter(({ requirement }) => read.has(idKey(requirement))).map(({ chapter }) => plain(chapter)));
  const proofs = rem.lines.map((line) => ({
    ...line,
    standing: standingOf(line, view, common),
    isOnPage: readChapters.has(plain(line.chapter)) ? printed.has(idKey(line.proof || line.requirement)) : null,
  }));
  const named = new Set(rem.lines.flatMap(({ requirement, proof }) => [idKey(requirement), idKey(proof)]));
  const unlisted = requirements.flatMap(({ id, proofs: ids }) => (ids.length > 0 ? ids : [id])).filter((id) => !named.has(idKey(id)));
  return { rem, list, isListMissing: other !== null && list === null, proofs, unlisted };
}

/** The line of a REM that names a proof of a page. */
export function lineFinder(rem: AnsFileRow | undefined): (proof: string) => RemLine | undefined {
  const lines = new Map(rem?.lines.map((line) => [idKey(line.proof || line.requirement), line]));
  return (proof) => lines.get(idKey(proof));
}

/** The keys of the requirements of a dispositif that the list gives in the other one too. */
function commonIn({ about, same }: AnsFileRow, dispositif: AnsFileRow['about'][number], other: AnsFileRow['about'][number]): Set<string> {
  const [own, theirs] = [about.indexOf(dispositif), about.indexOf(other)];
  return new Set(same.filter((row) => row[own] && row[theirs]).map((row) => idKey(row[own] ?? '')));
}

/** A proof of several of the candidature's profiles is to be filed as soon as one of them asks for it. */
function standingOf(line: RemLine, view: View, common: Set<string> | null): Standing {
  const { situation, root } = view;
  const shares = view.proofs.filter(({ part, name }) => part === 'profile' && isOfProfile(line, name));
  if (shares.length === 0) return situation.profiles.length === 0 ? 'unknown' : 'other-profile';
  if (view.proofs.some(({ part, name }) => part === 'chapter' && isSameChapter(name, line.chapter))) return 'to-file';
  const isOwn = root?.dispositif === situation.dispositif;
  const all = shares.map((share) => standingIn(share, line, isOwn, common));
  return (['to-file', 'unknown', 'common', 'inherited'] as const).find((standing) => all.includes(standing)) ?? 'to-file';
}

function standingIn(
  { wave1, wave2 }: ProofShare,
  { wave, requirement }: RemLine,
  isOwnDispositif: boolean,
  common: Set<string> | null,
): Standing {
  if (wave === null && wave1 === 'none' && wave2 !== 'none') return 'unknown';
  const share = wave === 1 ? wave1 : wave2;
  if (share === 'none') return 'inherited';
  if (share === 'all') return 'to-file';
  if (isOwnDispositif) return 'common';
  if (common === null) return 'unknown';
  return common.has(idKey(requirement)) ? 'common' : 'to-file';
}

const EVERY_PROFILE = /^(?:tous|toutes|tous les|commun|communs|socle)(?: profils?)?$/;

/** Whether a proof is asked of a profile: it says so, says « tous », or the file says nothing of profiles, which then is of the Général one. */
function isOfProfile({ profiles }: RemLine, profile: string): boolean {
  const key = profileKey(profile);
  if (profiles.length === 0) return key === 'general';
  return profiles.some((each) => {
    if (EVERY_PROFILE.test(wordsOf(each).join(' '))) return key === 'general';
    const asked = profileKey(each);
    return asked === key || asked.endsWith(` ${key}`);
  });
}

function isSameChapter(a: string, b: string): boolean {
  return plain(a) === plain(b) || plain(shortChapterName(a)) === plain(shortChapterName(b));
}
