import { DISPOSITIFS } from '../../segur/dispositifs';
import type { Say } from '../../rules/rule';
import { hasSeveralNames } from './attestation';
import { declaredNames } from './cases';
import { isOver } from '../../segur/dates';
import { date2Of } from './date2';
import { profileKey } from '../../segur/profiles';
import { commonProfiles } from './findings';
import { mayBeInherited } from './filing-steps';
import { pastDate } from './past';
import { isRootWanted, wave2Nrus } from './root';
import type { View } from './view';

type Question = [asked: boolean, key: string, data?: (string | number)[]];

/** What matters here and the ANS documents do not say. Nothing is asserted in their place. */
export function openQuestionsOf(view: View, say: Say): string[] {
  return openOf(view).map(([, key, data]) => say(key, data));
}

/** Those that the ANS alone can answer: not what is read on its site, or in its lists. */
export function questionsToAns(view: View, say: Say): string[] {
  return openOf(view)
    .filter(([, key]) => !READ_ELSEWHERE.includes(key))
    .map(([, key, data]) => say(key, data));
}

const READ_ELSEWHERE = ['eq_open_lists', 'eq_open_two_roots', 'eq_open_date2_unknown'];

function openOf(view: View): Question[] {
  return [...aboutCase(view), ...aboutRoot(view), ...aboutHeritage(view)].filter(([asked]) => asked);
}

function aboutCase({ case: name, situation, root }: View): Question[] {
  const label = DISPOSITIFS[situation.dispositif].label;
  const isDui = situation.dispositif === 'DUI';
  const common = commonProfiles(situation, root);
  return [
    [name === '1A' && isRootWanted(root), isDui ? 'eq_open_1a_attestation' : 'eq_open_1a_attestation_other', [label]],
    [name === '1B' && declaredNames(situation, root).length < 2, 'eq_open_1b'],
    [name === '1B' && declaredNames(situation, root).length > 1, 'eq_open_name_later'],
    [common.length > 0, 'eq_open_profiles_common', [common.join(', ')]],
    [hasSeveralNames(situation), 'eq_open_names_twice'],
    [name !== 'none' && situation.newProxy === true && root?.dispositif !== 'LGC', 'eq_open_proxy'],
  ];
}

function aboutRoot({ situation, root }: View): Question[] {
  if (!isRootWanted(root)) return [[wave2Nrus(situation.precedents).length > 1, 'eq_open_two_roots']];
  const { nru, dsr, obtained } = root.precedent;
  const date2 = date2Of(situation);
  return [
    [wave2Nrus(situation.precedents).length > 1, 'eq_open_two_roots'],
    [root.reason === 'dispositif-not-announced', 'eq_open_root_dispositif', [nru, dsr]],
    [!obtained && date2 === null, 'eq_open_date2_unknown', [DISPOSITIFS[situation.dispositif].label]],
    [obtained && date2 !== null && isOver(date2, situation.today), 'eq_open_date2_passed', [nru]],
    [root.equivalence === 'applies', 'eq_open_lists'],
  ];
}

function aboutHeritage(view: View): Question[] {
  const { situation, heritage, proofs } = view;
  const inherited = heritage.filter(({ applies }) => applies === 'yes');
  const label = DISPOSITIFS[situation.dispositif].label;
  const without = proofs
    .filter(({ part, name, wave1 }) => part === 'profile' && wave1 !== 'none' && profileKey(name) !== 'general')
    .map(({ name }) => name)
    .filter((name) => !mayBeInherited(name, view));
  return [
    [inherited.length > 0 && DISPOSITIFS[situation.dispositif].vague1.confidence === 'inferred', 'eq_open_heritage_dispositif', [label]],
    [inherited.length > 0 && without.length > 0, 'eq_open_profile_wave1', [without.join(', ')]],
    [inherited.length > 0 && pastDate('date1', situation) !== null, 'eq_open_heritage_late'],
    [heritage.some(({ reason }) => reason === 'dsr-not-understood'), 'eq_open_heritage_dsr', [label]],
    [heritage.some(({ reason }) => reason === 'version-higher'), 'eq_open_heritage_version'],
  ];
}
