import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../lib/candidature/equivalence/view';
import type { Situation } from '../../../lib/candidature/equivalence/situation';
import { byFile, lineFinder, type Standing } from '../../../lib/candidature/rem/by-file';
import { differencesOf } from '../../../lib/candidature/rem/differences';
import type { RequirementRow } from '../../../lib/store/rows';
import { newComponent, root, situation, wave1 } from '../equivalence/situations';
import { list, rem, remLine } from './files';

const LINES = [
  remLine('SC.INS/va1.01', { chapter: 'Gestion de l’Identité Nationale de Santé', wave: 1 }),
  remLine('INS.02', { chapter: 'Gestion de l’Identité Nationale de Santé', wave: 2 }),
  remLine('PA.01', { profiles: ['PA'], wave: 1 }),
  remLine('PDE.01', { profiles: ['Médico-social - DUI : PDE'], wave: 2 }),
];
const LIST = list(['DUI', 'DPI'], ['INS.02', 'DPI.22'], ['INS/va1.01', '']);

function standings(changes: Partial<Situation>, files = [rem(LINES), LIST]): Record<string, Standing> {
  const told = byFile(files, viewOf(situation(changes)), { requirements: [] });
  return Object.fromEntries((told?.proofs ?? []).map(({ requirement, standing }) => [requirement, standing]));
}

describe('by the files that the user opened', () => {
  it.each([
    ['never referenced: all of its profiles', {}, ['to-file', 'to-file', 'to-file', 'other-profile']],
    ['héritage without the profile PA', { precedents: [wave1('MS1')] }, ['inherited', 'to-file', 'to-file', 'other-profile']],
    ['héritage with the profile PA', { precedents: [wave1('MS1', ['PA'])] }, ['inherited', 'to-file', 'inherited', 'other-profile']],
    ['a DPI root: what the list names', { precedents: [root()] }, ['to-file', 'common', 'to-file', 'other-profile']],
    ['a root under way masks nothing', { precedents: [root({ obtained: false })] }, ['to-file', 'to-file', 'to-file', 'other-profile']],
    [
      'a new component brings its chapter back',
      { precedents: [root(), wave1('MS1')], components: [newComponent('Gestion de l’Identité Nationale de Santé')] },
      ['to-file', 'to-file', 'to-file', 'other-profile'],
    ],
    [
      'a root of the same dispositif',
      { precedents: [root({ dsr: 'DUI vague 2', profiles: ['PA'] })] },
      ['common', 'common', 'common', 'other-profile'],
    ],
    ['profiles that were not read', { profiles: [] }, ['to-file', 'to-file', 'unknown', 'unknown']],
  ] as [string, Partial<Situation>, Standing[]][])('%s', (_, changes, expected) => {
    expect(Object.values(standings(changes))).toEqual(expected);
  });

  it('what is common is not guessed without the list', () => {
    const files = [rem(LINES)];
    expect(standings({ precedents: [root()] }, files)['INS.02']).toBe('unknown');
    expect(byFile(files, viewOf(situation({ precedents: [root()] })), { requirements: [] })?.isListMissing).toBe(true);
    expect(byFile(files, viewOf(situation()), { requirements: [] })?.isListMissing).toBe(false);
  });

  it('nor the vague, where the file does not say it', () => {
    expect(standings({ precedents: [wave1('MS1')] }, [rem([remLine('INS.02', { wave: null })])])).toEqual({ 'INS.02': 'unknown' });
  });

  it('nothing is said without a REM of the dispositif', () => {
    expect(byFile([rem(LINES, { about: ['LGC'], of: 'LGC' }), LIST], viewOf(situation()), { requirements: [] })).toBeNull();
  });

  it('tells what a page that was read does not name, and what the REM does not', () => {
    const row: RequirementRow = {
      number: 'A',
      chapter: 'INS',
      place: 0,
      readAt: '',
      id: 'INS/va1.01',
      title: null,
      loaded: 0,
      total: 2,
      scenarios: [],
      proofs: ['INS/va1.01.01.01', 'NEW.9.1.1'],
      fileRule: null,
      proofStates: [],
    };
    const told = byFile([rem(LINES)], viewOf(situation()), { requirements: [row] });
    expect(told?.proofs.map(({ isOnPage }) => isOnPage)).toEqual([true, false, null, null]);
    expect(told?.unlisted).toEqual(['NEW.9.1.1']);
    expect(lineFinder(rem(LINES))('INS/va1.01.01.01')?.requirement).toBe('SC.INS/va1.01');
    expect(lineFinder(undefined)('INS/va1.01.01.01')).toBeUndefined();
  });
});

describe('two versions of a REM', () => {
  it('differ by what is added, removed and changed; spaces and capitals are no change', () => {
    const before = [remLine('A.01', { title: 'Un  texte' }), remLine('B.02', { profiles: ['PA'] }), remLine('C.03')];
    const after = [
      remLine('SC.A.01', { title: 'un texte' }),
      remLine('B.02', { profiles: ['PA', 'PDE'], words: 'autre' }),
      remLine('D.04'),
    ];
    const { added, removed, changed } = differencesOf(before, after);
    expect([added.map(({ requirement }) => requirement), removed.map(({ requirement }) => requirement)]).toEqual([['D.04'], ['C.03']]);
    expect(changed.map(({ after: { requirement }, parts }) => [requirement, parts])).toEqual([['B.02', ['words', 'profiles']]]);
  });

  it('are the same when nothing differs', () => {
    expect(differencesOf(LINES, LINES)).toEqual({ added: [], removed: [], changed: [] });
  });
});
