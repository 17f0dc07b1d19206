/** Each situation through its checklist: what is an item and what is not, and that list and assistant do not contradict each other on what pages tell. */
import { describe, expect, it } from 'vitest';
import { DEFINITIONS } from '../../../lib/candidature/checklist/counters';
import { assess } from '../../../lib/candidature/equivalence/assess';
import type { Situation } from '../../../lib/candidature/equivalence/situation';
import { isAhiOnly } from '../../../lib/segur/profiles';
import { SITUATIONS } from '.';
import { itemsOf } from './listed';

/** The situation as pages alone tell it: what only the user's answers say is not known to the list. */
function asRead(situation: Situation): Situation {
  return {
    ...situation,
    precedents: situation.precedents.map((precedent) => ({ ...precedent, sameMainComponent: null, name: null })),
    components: situation.components.map((component) => ({ ...component, isNew: null })),
    newProxy: null,
  };
}

describe.each(SITUATIONS)('$situation.dispositif, $situation.today: $why', ({ situation, items: judgement = { said: [], unsaid: [] } }) => {
  const items = itemsOf(situation);
  const keys = items.map(({ key, state }) => (state === 'late' ? [key, `${key}!`] : [key])).flat();
  const has = (key: string) => items.some((item) => item.key === key || item.key.startsWith(`${key}:`));

  it('lists what it is judged to', () => {
    const { said, unsaid } = judgement;
    expect({ missing: said.filter((key) => !keys.includes(key)), tooMuch: unsaid.filter((key) => keys.includes(key)) }).toEqual({
      missing: [],
      tooMuch: [],
    });
  });

  it('does not contradict the assistant', () => {
    const { attestation, heritage, equivalence } = assess(asRead(situation), (key) => key);
    const isReferenced = situation.precedents.some(({ wave, obtained }) => wave === 2 && obtained);
    const applies = heritage.map((line) => line.applies);
    const wrong = [
      has('attestation') && !attestation.expected && 'an attestation that is not expected',
      !has('attestation') && attestation.expected && (isReferenced || situation.names.length > 1) && 'no attestation',
      has('heritage') && applies.every((each) => each === 'no') && 'héritage that does not apply',
      !has('heritage') && applies.includes('yes') && ['DUI', 'LGC'].includes(situation.dispositif) && 'no héritage',
      has('equivalence') && equivalence === 'no' && 'équivalence that does not apply',
    ];
    expect(wrong.filter(Boolean)).toEqual([]);
  });

  it('asks of a dispositif only what is written of it', () => {
    const isOf = (...names: string[]) => names.includes(situation.dispositif);
    expect(items.some(({ key }) => key.startsWith('derogatory'))).toBe(isOf('DUI'));
    expect(has('edc-candidature')).toBe(isOf('DUI', 'LGC', 'PSF') && !isAhiOnly(situation.profiles));
    expect(items.filter(({ key, due }) => key.startsWith('cnda-request') && due !== null)).toEqual([]);
  });
});

it('names items that exist', () => {
  const known = DEFINITIONS.map(({ key }) => key);
  const named = SITUATIONS.flatMap(({ items }) => [...(items?.said ?? []), ...(items?.unsaid ?? [])]);
  expect(named.length).toBeGreaterThan(80);
  expect(named.filter((key) => !known.includes(key.replace(/:.*$|!$/s, '')))).toEqual([]);
});
