import { describe, expect, it } from 'vitest';
import { progressIn } from '../../../lib/page/facts/progress';
import { wordsIn } from '../read-words';

const lines = (...texts: string[]) => wordsIn(texts.map((text) => `<p>${text}</p>`).join(''));
const read = (texts: string[], labels: string[] = []) => progressIn(lines(...texts), labels);

describe('the aside that counts answers', () => {
  it.each([
    ['12 / 30 questions obligatoires répondues', 12, 30],
    ['0/1 question obligatoire renseignée', 0, 1],
    ['3/4questions obligatoires répondues', 3, 4],
    ['Questions obligatoires répondues : 0/7', 0, 7],
    ['Question(s) obligatoire(s) répondue(s) : 5 sur 7', 5, 7],
    ['Plus : 5/7 questions obligatoires répondues', 5, 7],
  ])('%s', (text, answered, mandatory) => {
    expect(read([text])).toEqual({ percent: null, answered, mandatory, remaining: [], draftSavedAt: null });
  });

  it.each([
    ['Complété à 40 %', 40],
    ['Formulaire complétée à 7%', 7],
    ['complété à 100 %', 100],
    ['complété à 101 %', null],
    ['55 %', 55],
    ['0%', 0],
    ['TVA de 20 % en plus', null],
    ['Près de 20 %', null],
    ['Complété à40%', 40],
    ['1000 %', null],
  ])('%s', (text, percent) => {
    expect(read([text])?.percent ?? null).toBe(percent);
    expect(read(['Avant', text, 'Après'])?.percent ?? null).toBe(percent);
  });

  it.each([
    ['Brouillon enregistré le 02 sept. 2025 à 14h19', '2025-09-02T14:19'],
    ['Brouillon enregistré le 2/9/2025 à 9:05', '2025-09-02T09:05'],
    ['Brouillon enregistré le 1er janvier 2026, 00 h 00', '2026-01-01T00:00'],
    ['Brouillon enregistré le 02/12/2025 14h19', '2025-12-02T14:19'],
    ['Brouillon enregistré le 12 déc 2025 à 23 : 59', '2025-12-12T23:59'],
    ['Brouillon enregistré le 02 / 09 / 2025 à 14h19', '2025-09-02T14:19'],
    ['Brouillon enregistré le 2 sept. 2025 à14h19', '2025-09-02T14:19'],
    ['Brouillon enregistré le 31/02/2025 à 14h19', null],
    ['Brouillon enregistré le 02 septe. 2025 à 24h19', null],
    ['Brouillon enregistré le 02 xyz 2025 à 14h19', null],
    ['Brouillon enregistré', null],
  ])('%s', (text, at) => {
    expect(read([text])?.draftSavedAt ?? null).toBe(at);
  });

  it('is none where nothing is printed', () => {
    expect(read(['Bonjour', 'Questions fréquentes'])).toBeNull();
  });
});

describe('the remaining questions', () => {
  const labels = ['Nom de l’entreprise', 'SIRET', 'Adresse du siège social de l’entreprise', 'Oui', 'Coût - total', 'Oui… ou non'];
  const counted = '1/4 questions obligatoires répondues';

  it.each([
    ['Questions restantes :', 'SIRET', ['SIRET']],
    ['Question restante', 'SIRET', ['SIRET']],
    ['Questions restantes:', 'Adresse du siège…', ['Adresse du siège…']],
    [counted, 'SIRET', ['SIRET']],
    [counted, 'Adresse du siège...', ['Adresse du siège...']],
    [counted, 'Adresse du siège …', ['Adresse du siège …']],
    [counted, 'Adresse du siège', []],
    [counted, 'Oui… ou non', ['Oui… ou non']],
    [counted, 'Inconnue…', []],
    ['Questions restantes', 'Inconnue…', ['Inconnue…']],
    ['Questions restantes', 'In…connue', []],
    ['Vos questions restantes', 'SIRET', []],
    ['Questions restantes ici', 'SIRET', []],
    [counted, 'Ad…', []],
    ['Questions restantes', 'Adresse … du siège', []],
    ['Autre ligne', 'SIRET', []],
    ['Questions restantes', '• SIRET', ['SIRET']],
    ['Questions restantes', '- Adresse du…', ['Adresse du…']],
    ['Questions restantes', 'Coût - total', ['Coût - total']],
    ['Questions restantes', '-SIRET', []],
  ])('after %j, %j', (title, line, remaining) => {
    expect(read(['Complété à 1 %', title, line], labels)?.remaining).toEqual(remaining);
  });

  it('are a run of lines: others may come before, the first other one ends it', () => {
    expect(read([counted, 'Bravo', 'SIRET', 'Oui', 'Enregistrer le brouillon', 'Nom de l’entreprise'], labels)?.remaining).toEqual([
      'SIRET',
      'Oui',
    ]);
  });

  it('are none of what follows a heading or a field', () => {
    const after = (html: string) => progressIn(wordsIn(`<p>${counted}</p>${html}<p>SIRET</p>`), labels)?.remaining;
    expect(after('<h2>Titre</h2>')).toEqual([]);
    expect(after('<input>')).toEqual([]);
    expect(after('<button aria-expanded="true">1. Entreprise</button><label>SIRET</label>')).toEqual([]);
    expect(after('<p>1. Entreprise</p><label><span>SIRET</span></label>')).toEqual([]);
    expect(after('')).toEqual(['SIRET']);
  });

  it('may be all that is printed', () => {
    expect(read(['Questions restantes', 'Inconnue…'])?.remaining).toEqual(['Inconnue…']);
  });

  it('are under their title rather than after the count, and never before', () => {
    expect(read(['SIRET', counted, 'Oui', 'Questions restantes', 'Nom de l’entreprise'], labels)?.remaining).toEqual([
      'Nom de l’entreprise',
    ]);
  });

  it('alone make it an aside', () => {
    expect(read(['Questions restantes', 'SIRET'], labels)).toEqual({
      percent: null,
      answered: null,
      mandatory: null,
      remaining: ['SIRET'],
      draftSavedAt: null,
    });
  });
});
