import { describe, expect, it } from 'vitest';
import { formIn } from '../read-words';

const helpOf = (html: string) => formIn(html).fields[0]?.help ?? null;
const town = (more: string, after: string) => `<div><label for="n">Ville</label><input id="n"${more}>${after}</div>`;

describe('what a control that is wrong points at', () => {
  it('is its error where it is announced, however politely', () => {
    const live = (words: string) =>
      town(' aria-invalid="true" aria-describedby="d"', `<div id="d" aria-live="polite"><p>${words}</p></div>`);
    expect(helpOf(live('Cherchez une ville de France.'))).toBe(null);
    expect(helpOf(live('Cherchez une ville de France.').replace(' aria-invalid="true"', ''))).toBe('Cherchez une ville de France.');
  });

  it('is help where an alert is told politely and nothing is wrong', () => {
    const said = '<div id="d" role="alert" aria-live="polite"><div>La ville du siège.</div></div>';
    expect(helpOf(town(' aria-describedby="d"', said))).toBe('La ville du siège.');
    expect(helpOf(town(' aria-describedby="d"', said.replace(' aria-live="polite"', '')))).toBe(null);
    expect(helpOf(town(' aria-describedby="d" aria-invalid="true"', said))).toBe(null);
  });

  it('is its help and then its error, as components write them', () => {
    const both = town(
      ' aria-invalid="true" aria-describedby="a b"',
      '<p id="a">La ville du siège.</p><p id="b">Cherchez une ville de France.</p>',
    );
    expect(helpOf(both)).toBe('La ville du siège.');
    expect(helpOf(both.replace(' aria-invalid="true"', ''))).toBe('La ville du siège. Cherchez une ville de France.');
  });

  it('is its error and then its help, where the first says what is wrong', () => {
    const both = '<p id="a">Ce champ est nécessaire.</p><p id="b">La ville du siège.</p>';
    expect(helpOf(town(' aria-invalid="true" aria-describedby="a b"', both))).toBe('La ville du siège.');
  });

  it('is its help where it is alone: the error may be printed elsewhere', () => {
    expect(helpOf(town(' aria-invalid="true" aria-describedby="a"', '<p id="a">La ville du siège.</p>'))).toBe('La ville du siège.');
  });
});

it('a label that a wrong control is described by, as a script adds them, is its error', () => {
  const added = '<label for="n" id="e">Écrivez au moins deux lettres.</label>';
  expect(helpOf(town(' aria-invalid="true" aria-describedby="e"', added))).toBe(null);
  expect(helpOf(town('', '<label for="n">Écrivez au moins deux lettres.</label>'))).toBe('Écrivez au moins deux lettres.');
});

describe('what is wrong with an answer', () => {
  it.each([['Il manque le domaine après le signe @.'], ['Il manque un chiffre.'], ['Cette information est obligatoire !']])(
    '%s',
    (words) => {
      expect(helpOf(town('', `<small>${words}</small>`))).toBe(null);
    },
  );
});

describe('a counter', () => {
  it.each([['Encore 470 caractères'], ['470 characters remaining'], ['Character limit 500']])('%s', (words) => {
    expect(helpOf(town(' aria-describedby="d"', `<small id="d">${words}</small>`))).toBe(null);
  });

  it.each([
    ['30 / 500'],
    ['30 sur 500'],
    ['30/500 caractères'],
    ['Encore 470 caractères'],
    ['Il reste 470 caractères'],
    ['470 characters remaining'],
    ['497 caractères restants sur 500'],
  ])('at the end of the help: %s', (counter) => {
    expect(helpOf(town(' aria-describedby="d"', `<small id="d">La ville du siège. ${counter}</small>`))).toBe('La ville du siège.');
    expect(helpOf(town('', `<small>La ville du siège.</small><small>${counter}</small>`))).toBe('La ville du siège.');
  });

  it('is no part of a sentence', () => {
    expect(helpOf(town('', '<small>Les pages 30 sur 500.</small>'))).toBe('Les pages 30 sur 500.');
    expect(helpOf(town('', '<small>La ville du siège. Au plus 500 caractères.</small>'))).toBe(
      'La ville du siège. Au plus 500 caractères.',
    );
  });
});
