import type { Finding } from '../../reading/reading';
import type { Say } from '../../rules/rule';
import { dispositifOfDsr, vague1Key } from '../../segur/dsr';
import { GENERAL, profileKey } from '../../segur/profiles';
import { pastDate } from './past';
import { isRootWanted, type Root, wave2Nrus } from './root';
import type { Situation } from './situation';
import { type Claim, titleOf } from '../../segur/claim';
import { SOURCES } from './sources';
import { compareVersions } from './version';
import type { View } from './view';

/** Vague 1 médico-social dispositifs: MS1, MS2 PDE, MS2 PDS, one NRU each (webinar of 16 April 2026, rules). */
const HERITAGE_NRUS_OF_DUI = 3;

type Draft = Pick<Finding, 'rule' | 'severity'> & { key: string; data?: (string | number)[]; source: Claim; incomplete?: boolean };

/** What is wrong or to be looked at in the situation itself, under the names of the page's rules and about no field. */
export function findingsOf(view: View, say: Say): Finding[] {
  return [...aboutHeritage(view), ...aboutRoot(view), ...aboutComponents(view)].map(
    ({ rule, severity, key, data, source, incomplete }) => ({
      rule,
      outcome: incomplete ? 'incomplete' : 'violation',
      severity,
      field: null,
      label: null,
      message: say(key, data),
      source: titleOf(source),
    }),
  );
}

function aboutHeritage({ heritage, situation }: View): Draft[] {
  const drafts: Draft[] = heritage.flatMap(({ reason, precedent: { nru, dsr } }): Draft[] => {
    const rule = 'heritage-same-dispositif';
    const source = SOURCES.managementRules;
    if (reason === 'other-dispositif') return [{ rule, severity: 'warning', key: 'eq_find_heritage_other', data: [nru, dsr], source }];
    if (reason !== 'dsr-not-understood') return [];
    return [{ rule, severity: 'info', key: 'eq_find_heritage_unsure', data: [nru, dsr], source, incomplete: true }];
  });
  if (situation.dispositif !== 'DUI' || !hasTooMany(heritage.map(({ precedent }) => precedent.dsr))) return drafts;
  return [...drafts, { rule: 'heritage-nru-count', severity: 'warning', key: 'eq_find_heritage_count', source: SOURCES.threeNrus }];
}

function hasTooMany(dsrs: string[]): boolean {
  return dsrs.length > HERITAGE_NRUS_OF_DUI || new Set(dsrs.map(vague1Key)).size < dsrs.length;
}

function aboutRoot({ root, situation }: View): Draft[] {
  if (root === null) return [];
  const { nru, dsr, version, obtained } = root.precedent;
  const nrus = wave2Nrus(situation.precedents);
  const referenced = wave2Nrus(situation.precedents.filter((precedent) => precedent.obtained));
  const drafts: (Draft | false)[] = [
    nrus.length > 1 &&
      (referenced.length > 0 || !pastDate('date2', situation)) && {
        rule: 'nru-single-wave2',
        severity: referenced.length > 1 ? 'error' : referenced.length === 1 ? 'warning' : 'info',
        key: referenced.length === 0 ? 'eq_find_several_under_way' : 'eq_find_single_root',
        data: [nrus.join(', ')],
        source: SOURCES.guideEquivalence,
      },
    root.reason === 'version-higher' && {
      rule: 'equivalence-root-version',
      severity: 'warning',
      key: 'eq_find_root_version',
      data: [version ?? '', situation.version ?? ''],
      source: SOURCES.upward,
    },
    root.reason === 'dispositif-not-announced' && {
      rule: 'equivalence-root-dispositif',
      severity: dispositifOfDsr(dsr) === null ? 'info' : 'warning',
      key: 'eq_find_root_dispositif',
      data: [nru, dsr],
      source: SOURCES.guideRoots,
      incomplete: dispositifOfDsr(dsr) === null,
    },
    !obtained &&
      isRootWanted(root) && {
        rule: 'equivalence-in-progress',
        severity: 'info',
        key: 'eq_find_in_progress',
        data: [nru],
        source: SOURCES.guideDate2,
      },
  ];
  return [...drafts.filter((draft) => draft !== false), ...aboutSameDispositif(root, situation)];
}

/** Several candidatures on one dispositif: other profiles and other versions. */
function aboutSameDispositif(root: Root, situation: Situation): Draft[] {
  if (root.dispositif !== situation.dispositif || !isRootWanted(root)) return [];
  const { nru, version, profiles } = root.precedent;
  const said = { rule: 'same-dispositif-differs', severity: 'warning', source: SOURCES.casesBDiffer } as const;
  const own = optionalKeys(situation.profiles);
  const sameProfiles = profiles.length > 0 && own.length > 0 && own.join() === optionalKeys(profiles).join();
  return [
    ...(compareVersions(version, situation.version) === 0 ? [{ ...said, key: 'eq_find_same_version', data: [nru, version ?? ''] }] : []),
    ...(sameProfiles ? [{ ...said, key: 'eq_find_same_profiles', data: [nru] }] : []),
  ];
}

/** Optional profiles of the candidate that a root of the same dispositif has too, where they are not all the same. */
export function commonProfiles({ dispositif, profiles }: Situation, root: Root | null): string[] {
  if (!isRootWanted(root) || root.dispositif !== dispositif) return [];
  const theirs = optionalKeys(root.precedent.profiles);
  if (theirs.join() === optionalKeys(profiles).join()) return [];
  return profiles.filter((name) => theirs.includes(profileKey(name)));
}

function optionalKeys(profiles: readonly string[]): string[] {
  return [...new Set(profiles.map(profileKey))].filter((key) => key !== GENERAL && key !== '').sort();
}

function aboutComponents({ root, heritage, situation }: View): Draft[] {
  if (!isRootWanted(root) && !heritage.some(({ applies }) => applies === 'yes')) return [];
  const isShown = isRootWanted(root) && situation.dispositif === 'DUI';
  if (!isRootWanted(root) && situation.dispositif !== 'DUI') return []; // héritage alone: written of for DUI only
  return situation.components
    .filter(({ isNew }) => isNew !== false)
    .map(({ name, chapters, isNew }) => ({
      rule: 'component-unmasks-chapter',
      severity: 'info',
      key: componentKey(isNew, isShown),
      data: [name, chapters.join(', ')],
      source: isShown ? SOURCES.case2 : isRootWanted(root) ? SOURCES.illustrationChapters : SOURCES.guideExtra,
      incomplete: !isNew,
    }));
}

function componentKey(isNew: boolean | null, isShown: boolean): string {
  if (!isNew) return 'eq_find_component_unsure';
  return isShown ? 'eq_find_component_new' : 'eq_find_component_linked';
}
