import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asChoices } from '../../entrypoints/content/stored-choices';
import { placeFrom } from '../../lib/hints/edges';
import { DEFAULT_SETTINGS } from '../../lib/browser/settings';

const USUAL = { look: { theme: 'auto', markers: 'normal' }, bar: placeFrom(undefined), words: [] };
const PLACE = { edge: 'left', at: 0.25, isOpen: true };

describe('what is stored for a page', () => {
  it('is taken as it was chosen', () => {
    const settings = { ...DEFAULT_SETTINGS, theme: 'dark', markers: 'strong', disabledRules: ['a'], disabledRulesFor: { N: ['b'] } };
    const chosen = asChoices({ settings, languageTexts: { key: 'mot' }, bar: PLACE });
    expect(chosen).toMatchObject({ look: { theme: 'dark', markers: 'strong' }, bar: PLACE });
    expect([chosen.text('key'), chosen.text('other')]).toEqual(['mot', undefined]);
    expect([chosen.isOff('a', null), chosen.isOff('b', 'N'), chosen.isOff('b', 'M'), chosen.isOff('b', null)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(asChoices({ settings: { ...settings, bar: 'hidden' }, bar: PLACE }).bar).toBeNull();
    expect(asChoices({ settings: DEFAULT_SETTINGS })).toMatchObject(USUAL);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'settings'],
    ['nulls', { settings: null, languageTexts: null, bar: null }],
    ['numbers', { settings: 3, languageTexts: 3, bar: 3 }],
    ['texts', { settings: 'dark', languageTexts: 'key', bar: 'left' }],
    ['lists', { settings: [], languageTexts: ['key'], bar: [] }],
    ['choices of a later version', { settings: { theme: 'sepia', markers: 7, bar: {} }, bar: { edge: 'middle', at: 0 } }],
    ['a place beyond the edge', { bar: { edge: 'left', at: 2 } }],
    ['a place that is no number', { bar: { edge: 'left', at: '0.5' } }],
    ['a place of many', { bar: { edge: 'left', at: [0.5] } }],
    ['rules that are no lists', { settings: { disabledRules: 'abc', disabledRulesFor: { N: 'abc', a: 1 } } }],
    ['rules for nobody', { settings: { disabledRules: { includes: true }, disabledRulesFor: 'abc' } }],
    ['texts that are none', { languageTexts: { key: 5, a: null } }],
  ])('is the usual where it holds %s', (_, stored) => {
    const chosen = asChoices(stored);
    expect(chosen).toMatchObject(USUAL);
    expect([chosen.text('key'), chosen.text('constructor'), chosen.text('__proto__')]).toEqual([undefined, undefined, undefined]);
    expect([chosen.isOff('a', null), chosen.isOff('a', 'N'), chosen.isOff('a', 'constructor')]).toEqual([false, false, false]);
  });

  it('never throws, and gives only what the page can draw', () => {
    const part = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom('theme', 'markers', 'bar', 'disabledRules', 'edge', 'at', 'key'), fc.anything()),
    );
    fc.assert(
      fc.property(fc.record({ settings: part, languageTexts: part, bar: part }), (stored) => {
        const { look, bar, text, isOff } = asChoices(stored);
        expect(['auto', 'light', 'dark']).toContain(look.theme);
        expect(['discreet', 'normal', 'strong']).toContain(look.markers);
        if (bar) expect(bar.at >= 0 && bar.at <= 1 && typeof bar.at === 'number').toBe(true);
        expect(['string', 'undefined']).toContain(typeof text('key'));
        expect(typeof isOff('a', 'N')).toBe('boolean');
      }),
    );
  });
});
