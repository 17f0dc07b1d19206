import { describe, expect, it } from 'vitest';
import { fold, labelHas, plain, sectionHas, tidy } from '../../lib/reading/text';

describe('plain words', () => {
  it.each([
    ['À compléter', 'a completer'],
    ['L’étape ‘une’ ʼ ` ´', "l'etape 'une' ' ' '"],
    ['“a” «b» „c', '"a" "b" "c'],
    ['1–2—3‑4‒5−6', '1-2-3-4-5-6'],
    ['Cœur et Œuvre', 'coeur et oeuvre'],
    ['mo\u00ADt\u200B cou\u2060pé\uFEFF', 'mot coupe'],
    ['  deux\u00A0\u202F mots\n\tlà ', 'deux mots la'],
  ])('of %j are %j', (text, words) => {
    expect(plain(text)).toBe(words);
  });
});

describe('tidy words', () => {
  it.each([
    ['  Deux\u00A0\u202F mots\n\tlà ', 'Deux mots là'],
    ['mo\u00ADt\u200B\u200D cou\u2060pé\uFEFF', 'mot coupé'],
    ['« L’Été » – œ', '« L’Été » – œ'],
  ])('of %j are %j', (text, words) => {
    expect(tidy(text)).toBe(words);
  });
});

describe('folded words', () => {
  it.each([
    ['L’ÉTÉ – ça', "l'ete - ca"],
    ['a‘b’cʼd`e´f', "a'b'c'd'e'f"],
    ['1–2—3‑4‒5−6', '1-2-3-4-5-6'],
    ['Œuf  deux  İ', 'œuf  deux  i'],
  ])('of %j are %j, each in its place', (text, words) => {
    expect(fold(text)).toBe(words);
    expect(fold(text).length).toBe(text.length);
  });

  it('are of the composed text', () => {
    expect(fold('e\u0301te\u0301')).toBe('ete');
  });
});

describe('what a label or a section holds', () => {
  it('is compared by plain words', () => {
    expect(labelHas({ label: 'Adresse du siège social' }, 'Siège')).toBe(true);
    expect(labelHas({ label: 'Adresse' }, 'siège')).toBe(false);
    expect(sectionHas({ section: '2. Éligibilité' }, 'éligibilite')).toBe(true);
    expect(sectionHas({ section: '2. Éligibilité' }, 'CNDA')).toBe(false);
    expect(sectionHas({ section: null }, '')).toBe(false);
  });
});
