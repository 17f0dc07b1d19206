import type { Finding } from '../../reading/reading';
import type { Say } from '../../rules/rule';
import { dispositifOfDsr, vague1Key } from '../../segur/dsr';
import { isRootWanted, wave2Nrus } from './root';
import { SOURCES, type Source } from './sources';
import type { View } from './view';

/** Vague 1 médico-social dispositifs: MS1, MS2 PDE, MS2 PDS, one NRU each (webinar of 16 April 2026, rules). */
const HERITAGE_NRUS_OF_DUI = 3;

type Draft = Pick<Finding, 'rule' | 'severity'> & { key: string; data?: (string | number)[]; source: Source; incomplete?: boolean };

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
      source: source.title,
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
  return [...drafts, { rule: 'heritage-nru-count', severity: 'warning', key: 'eq_find_heritage_count', source: SOURCES.managementRules }];
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
    nrus.length > 1 && {
      rule: 'nru-single-wave2',
      severity: referenced.length > 1 ? 'error' : 'warning',
      key: 'eq_find_single_root',
      data: [nru, nrus.filter((other) => other !== nru.replace(/\s/g, '').toUpperCase()).join(', ')],
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
      source: SOURCES.guideEquivalence,
      incomplete: dispositifOfDsr(dsr) === null,
    },
    !obtained &&
      isRootWanted(root) && {
        rule: 'equivalence-in-progress',
        severity: 'info',
        key: 'eq_find_in_progress',
        data: [nru],
        source: SOURCES.guideInProgress,
      },
  ];
  return drafts.filter((draft) => draft !== false);
}

function aboutComponents({ root, heritage, situation }: View): Draft[] {
  if (!isRootWanted(root) && !heritage.some(({ applies }) => applies === 'yes')) return [];
  return situation.components
    .filter(({ isNew }) => isNew !== false)
    .map(({ name, chapters, isNew }) => ({
      rule: 'component-unmasks-chapter',
      severity: 'info',
      key: isNew ? 'eq_find_component_new' : 'eq_find_component_unsure',
      data: [name, chapters.join(', ')],
      source: SOURCES.case2,
      incomplete: !isNew,
    }));
}
