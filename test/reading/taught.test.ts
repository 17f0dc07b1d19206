import { describe, expect, it } from 'vitest';
import { LONGEST_WORD } from '../../lib/reading/longest-word';
import { MEANINGS, MOST_WORDS, refusalOf, wordsFile } from '../../lib/reading/taught';
import { WORDINGS } from '../../lib/reading/wordings';
import { wordsShown } from '../../lib/reading/taught-words';
import { STATUSES } from '../../lib/segur/statuses';

describe('a word that may be taught', () => {
  it.each([
    ['À corriger', 'to-modify'],
    ['Conforme', 'validated'],
    ['En cours de relecture', 'submitted'],
    ['Dossier n°', 'candidature'],
    ['Votre avancement', 'progress'],
    ['Admissibilité', 'step-2'],
    ["Dernier jour de l'Éligibilité", 'deadline'],
    ["Synthèse de l'étape", 'step1-recap'],
    ['Poids à ne pas franchir', 'max-size'],
    ['†', 'mandatory'],
    ['à remplir', 'mandatory'],
    ['Mes dossiers en ligne', 'demarche-list'],
  ])('%s: %s', (word, means) => {
    expect(refusalOf(word, means, [])).toBeNull();
  });
});

describe('a false teaching is refused', () => {
  it.each([
    ['Validé', 'to-modify', { why: 'other', means: 'validated' }],
    ['soumise', 'validated', { why: 'other', means: 'submitted' }],
    ['Candidature n°', 'progress', { why: 'other', means: 'candidature' }],
    ['Candidature', 'step-2', { why: 'other', means: 'candidature' }],
    ['Éligibilité', 'step-1', { why: 'other', means: 'step-2' }],
    ['A MODIFIER', 'to-modify', { why: 'known' }],
    ['Date limite', 'deadline', { why: 'known' }],
    ['facultatif', 'mandatory', { why: 'other' }],
    ['Champ obligatoire', 'to-modify', { why: 'other', means: 'mandatory' }],
    ['01/10/2026', 'deadline', { why: 'value' }],
    ['23h59', 'deadline', { why: 'value' }],
    ['15 Mo', 'max-size', { why: 'value' }],
    ['12 %', 'progress', { why: 'value' }],
    ['3323', 'product', { why: 'value' }],
    ['RTPJTHIJVH', 'candidature', { why: 'value' }],
    ['Dossier n° RTPJTHIJVH', 'candidature', { why: 'value' }],
    ['12345678900011', 'candidature', { why: 'value' }],
    ['01 23 45 67 89', 'candidature', { why: 'value' }],
    ['camille@example.com', 'candidature', { why: 'value' }],
    ['www.example.com', 'dispositif', { why: 'value' }],
    ['Camille Durand', 'validated', { why: 'person' }],
    ['DURAND Camille', 'candidature', { why: 'person' }],
    ['Mme Durand', 'step-1', { why: 'person' }],
    ['Responsable légal', 'candidature', { why: 'person' }],
    ['', 'to-modify', { why: 'empty' }],
    ['  \u200B ', 'to-modify', { why: 'empty' }],
    ['de la', 'step-1', { why: 'common' }],
    ['Oui', 'validated', { why: 'common' }],
    ['Statut', 'validated', { why: 'common' }],
    ['Dossier', 'candidature', { why: 'common' }],
    [':', 'mandatory', { why: 'common' }],
    ['?', 'mandatory', { why: 'common' }],
    ['x'.repeat(LONGEST_WORD + 1), 'step-1', { why: 'long' }],
    ['À corriger', 'nothing', { why: 'meaning' }],
    ['À corriger', 'toString', { why: 'meaning' }],
  ])('%s: %s', (word, means, refusal) => {
    expect(refusalOf(word, means, [])).toEqual(refusal);
  });

  it('where it is taught already, or for something else', () => {
    const taught = [{ word: 'À corriger', means: 'to-modify' }];
    expect(refusalOf('a corriger', 'to-modify', taught)).toEqual({ why: 'known' });
    expect(refusalOf('a corriger', 'submitted', taught)).toEqual({ why: 'other', means: 'to-modify' });
  });

  it('where there are many', () => {
    const taught = Array.from({ length: MOST_WORDS }, (_, place) => ({ word: `mot${'i'.repeat(place)}`, means: 'submitted' }));
    expect(refusalOf('À corriger', 'to-modify', taught)).toEqual({ why: 'many' });
    expect(refusalOf('À corriger', 'to-modify', taught.slice(1))).toBeNull();
  });

  it('whatever the lexicon has: no wording may be taught for another meaning', () => {
    const wordings = MEANINGS.map((meaning) => WORDINGS[meaning]);
    for (const word of wordings) for (const means of MEANINGS) expect([word, means, refusalOf(word, means, [])]).not.toContain(null);
  });
});

it('every status can be meant', () => {
  expect(STATUSES.filter((status) => status !== 'unknown' && !(MEANINGS as string[]).includes(status))).toEqual([]);
});

describe('mots.json', () => {
  const file = (words: unknown, more: object = {}) => JSON.stringify({ format: 'cap-convergence-mots', version: 1, words, ...more });
  const word = { word: 'À corriger', means: 'to-modify' };

  it('gives its words, each once, and nothing else of them', () => {
    expect(
      wordsFile(
        file([
          { ...word, by: 'Durand' },
          { word: 'a corriger', means: 'to-modify' },
        ]),
      ),
    ).toEqual({ words: [word] });
    expect(wordsFile(file([]))).toEqual({ words: [] });
  });

  it.each([
    ['no JSON', '{', { why: 'json' }],
    ['null', 'null', { why: 'json' }],
    ['a list', '[]', { why: 'format' }],
    ['another format', file([word], { format: 'x' }), { why: 'format' }],
    ['another version', file([word], { version: 2 }), { why: 'version' }],
    ['no words', file(undefined), { why: 'words' }],
    ['words of another shape', file([word, { word: 1, means: 'to-modify' }]), { why: 'words' }],
    ['null among them', file([null]), { why: 'words' }],
    ['a refused word', file([word, { word: '01/10/2026', means: 'deadline' }]), { why: 'value', word: '01/10/2026' }],
    ['two meanings', file([word, { ...word, means: 'submitted' }]), { why: 'other', means: 'to-modify', word: 'À corriger' }],
  ])('is refused whole: %s', (_, text, fault) => {
    expect(wordsFile(text)).toEqual({ fault });
  });
});

describe('what a text that is shown may announce', () => {
  it.each([
    ['Dossier n° RTPJTHIJVH', 'Dossier n°'],
    ['3/19 réponses attendues données', 'réponses attendues données'],
    ['2 Admissibilité', 'Admissibilité'],
    ["Dossier d'appréciation : DUI vague 2", "Dossier d'appréciation"],
    ["Échéance de premier envoi pour l'éligibilité : 01/10/2026 23:59", 'Échéance de premier envoi pour'],
    ['Poids à ne pas franchir < 20 Mo', 'Poids à ne pas franchir'],
    ['Nom commercial †', '†'],
    ['Dos\u00ADsier\u00A0n°\u200B RTPJTHIJVH', 'Dossier n°'],
    ['Nom commercial† :', '†'],
    ['À corriger', 'À corriger'],
  ])('%s: %s', (text, word) => {
    expect(wordsShown(text)).toContain(word);
  });
});
