/** What decides which items apply to a candidature. Pure. */
import { eachOnce } from './equivalence/words';
import { compareVersions } from './equivalence/version';
import type { PageKind } from '../reading/reading';
import { namesOf } from '../reading/naming';
import { isAhiOnly } from '../segur/profiles';
import type { ChapterRow, Standing } from '../store/rows';
import type { DateName } from '../segur/official-dates';
import type { Deadline } from './deadlines';

/** A candidature as the checklist sees it. */
export interface Situation {
  dossier: Standing;
  /** The EDC PSC candidature of the same product, once one of its pages was read. */
  edc: Standing | null;
  /** The three official dates; null for one that nobody names. */
  dates: Record<DateName, Deadline | null>;
  /** AHI and no other optional profile: no EDC PSC is asked. */
  ahiOnly: boolean;
  /** What the two EDC PSC numbers of Étape 2 point to: one twice is the own proxy's; two are most likely a third party's, which they do not prove; `unknown` while one is missing. */
  proxy: 'own' | 'third-party' | 'unknown';
  /** Commercial names, the main one first; the product's name while none is known, else one empty name. */
  names: string[];
  /** A vague 2 referencing already obtained, of no higher version, from which equivalence comes. */
  root: string | null;
}

/** Makes the situation of a candidature. Sources: guide DUI, Annexe 1 (proxy), « nouveautés » and webinar of 26/05/2026 (AHI). */
export function situationOf(dossier: Standing, edc: Standing | null, dates: Situation['dates']): Situation {
  const { profiles, edcNru, precedents, candidateVersion } = dossier.candidature;
  const names = eachOnce(namesOf(dossier.candidature));
  const { lps, proxy } = edcNru;
  return {
    dossier,
    edc,
    dates,
    ahiOnly: isAhiOnly(profiles),
    proxy: !lps || !proxy ? 'unknown' : lps === proxy ? 'own' : 'third-party',
    names: names.length > 0 ? names : [''],
    root:
      precedents.find(({ wave, obtained, version }) => wave === 2 && obtained && !((compareVersions(version, candidateVersion) ?? 0) > 0))
        ?.nru ?? null,
  };
}

/** A collator, since each item of a checklist looks through the chapters: `plain` would fold every name again. */
const words = new Intl.Collator('fr', { sensitivity: 'base', ignorePunctuation: true });

/** The chapter of that name, whatever its capitals and accents. */
export function chapterNamed(dossier: Standing | null, name: string): ChapterRow | undefined {
  return dossier?.chapters.find((chapter) => words.compare(chapter.name, name) === 0);
}

/** When one of these kinds of page was last read; when anything of the candidature was, if none was. */
export function readAtOf({ pages, candidature }: Standing, kinds: readonly PageKind[]): string {
  const times = pages.filter(({ kind }) => kinds.includes(kind)).map(({ readAt }) => readAt);
  return times.sort().at(-1) ?? candidature.readAt;
}

/** The kinds of page where the facts of Étape 1 stand, and of Étape 2. */
export const STEP1: readonly PageKind[] = ['step1-form', 'step1-recap'];
export const STEP2: readonly PageKind[] = ['step2-form', 'step2-recap'];
