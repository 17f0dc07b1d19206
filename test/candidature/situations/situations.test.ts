/** Each situation, sentence by sentence: what must be said and what must not. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/candidature/equivalence/assess';
import { DISPOSITIFS } from '../../../lib/segur/dispositifs';
import { texts } from '../../tools/locale-keys';
import { SITUATIONS } from '.';

describe('situations', () => {
  it.each(SITUATIONS)('$situation.dispositif, $situation.today: $why', ({ situation, said, unsaid, ...verdict }) => {
    const { steps, findings, attestation, openQuestions, ...answer } = assess(situation, (key) => key.replace('eq_', ''));
    const told = [...steps.map(({ text }) => text), ...findings.map(({ message }) => message), ...attestation.declares, ...openQuestions];
    expect({ missing: said.filter((key) => !told.includes(key)), tooMuch: unsaid.filter((key) => told.includes(key)) }).toEqual({
      missing: [],
      tooMuch: [],
    });
    expect({ case: verdict.case ?? answer.case, equivalence: verdict.equivalence ?? answer.equivalence }).toEqual({
      case: answer.case,
      equivalence: answer.equivalence,
    });
  });

  it('are at least sixty, of every dispositif, and name sentences that exist', () => {
    expect(SITUATIONS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(SITUATIONS.map(({ situation }) => situation.dispositif))).toEqual(new Set(Object.keys(DISPOSITIFS)));
    const named = SITUATIONS.flatMap(({ said, unsaid }) => [...said, ...unsaid]);
    expect(named.filter((key) => !texts('fr').has(`eq_${key}`))).toEqual([]);
  });
});
