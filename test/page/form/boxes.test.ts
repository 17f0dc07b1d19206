import { describe, expect, it } from 'vitest';
import { commonElement, isGroupTitle, placeQuestions } from '../../../lib/page/form/boxes';
import { outlineOf, type Token } from '../../../lib/page/dom/outline';
import { labelMap } from '../../../lib/page/form/labels';
import { questionsIn } from '../../../lib/page/form/questions';
import { sectionsIn } from '../../../lib/page/form/sections';
import { bodyOf, outlineIn } from '../read-words';

/** Each question as the id or tag of its box, the words of its box, and the words that may belong to it. */
function read(html: string): string[] {
  const outline = outlineOf(bodyOf(`<h1>Titre</h1>${html}`));
  const text = (from: number, to: number) =>
    outline.tokens
      .slice(from, to)
      .map((token) => token.text || '_')
      .join(' ');
  return placeQuestions(
    outline,
    questionsIn(outline, labelMap(outline.labels), 0, outline.tokens.length),
    sectionsIn(outline, 'Titre'),
    'Titre',
  ).map(({ box, boxFrom, boxTo, wordsFrom, wordsTo }) => `${box.id || box.tagName}: ${text(boxFrom, boxTo)} | ${text(wordsFrom, wordsTo)}`);
}

describe('the box and the surroundings of a question', () => {
  it.each([
    ['<div id="a">a <input></div><div id="b">b <input></div>', ['a: a _ | a _', 'b: b _ | b _']],
    ['<div id="a"><div>a <input></div></div><div id="b"><p>b</p><div><input></div></div>', ['a: a _ | a _', 'b: b _ | b _']],
    ['a <input> b <input> c', ['INPUT: _ | a _ b', 'INPUT: _ | b _ c']],
    ['<form id="f">a <input></form>', ['INPUT: _ | a _']],
    ['<main id="f">a <input></main>', ['INPUT: _ | a _']],
    ['<article id="f">a <input></article>', ['INPUT: _ | a _']],
    ['<div id="a"><h2>1. Premier</h2><div id="b">a <input></div></div>', ['b: a _ | a _']],
    ['<div id="a"><h3>Autre nom commercial</h3><div id="b">a <input></div></div>', ['b: a _ | a _']],
    ['<div id="a"><div id="b">a <input></div><button>Suivant</button></div>', ['b: a _ | a _']],
    ['<div id="a"><div id="b">a <input></div><button>Voir</button></div>', ['a: a _ Voir | a _ Voir']],
    ['<div id="a">a <input> <input disabled> b</div>', ['a: a _ _ b | a _ _ b']],
    [
      '<div id="a">a <label><input type="radio" name="r"> b</label><label><input type="radio" name="r"> c</label></div>',
      ['a: a _ b _ c | a _ b _ c'],
    ],
    ['<form><div id="a">a <input></div></form><p>b</p>', ['a: a _ | a _']],
    ['<div id="a">a <input></div><p>b</p><h2>2. Second</h2><p>c</p><div id="d">d <input></div>', ['a: a _ | a _ b', 'd: d _ | c d _']],
    ['<p>a</p><div id="a"><input></div><p>b</p><div id="b"><input></div><p>c</p>', ['a: _ | a _ b', 'b: _ | b _ c']],
    ['<div id="a">a <input> b</div><input>', ['a: a _ b | a _ b', 'INPUT: _ | _']],
    ['<form>a <input> b</form><p>c</p>', ['INPUT: _ | a _ b']],
    ['<div id="a">a <input><p>Valider</p></div>', ['a: a _ Valider | a _ Valider']],
    ['<x-form id="f">a <input></x-form>', ['f: a _ | a _']],
    ['<form-field id="f">a <input></form-field>', ['f: a _ | a _']],
    ['<div id="a">a <div hidden><input type="file"></div> b <input></div>', ['INPUT: _ | a _ b', 'INPUT: _ | b _']],
    [
      'a <input type="radio" name="r"> b <input type="radio" name="r"> c <p>d</p><input>',
      ['BODY: Titre a _ b _ c d _ | a _ b _ c d', 'INPUT: _ | c d _'],
    ],
    [
      'a <input> b <input type="radio" name="r"> c <input type="radio" name="r"> d',
      ['INPUT: _ | a _ b', 'BODY: Titre a _ b _ c _ d | b _ c _ d'],
    ],
  ])('%s', (html, expected) => {
    expect(read(html)).toEqual(expected);
  });
});

it('a box may begin the page', () => {
  const outline = outlineIn('<div>a <input></div>');
  expect(placeQuestions(outline, questionsIn(outline, new Map(), 0, 2), [], 'Titre')).toMatchObject([
    { boxFrom: 0, boxTo: 2, wordsFrom: 0, wordsTo: 2 },
  ]);
});

it.each([
  ['<p>Autre nom commercial</p>', true],
  ['<p>Autre nom commercial *</p>', false],
  ['<p>Autre nom commercial ?</p>', false],
  ['<label>Autre nom commercial</label>', false],
  ['<button>Autre nom commercial</button>', false],
  ['<p>Nom commercial</p>', false],
  ['<p>Votre intérêt pour les dispositifs</p>', true],
  ['<p>Votre intérêt pour les dispositifs ?</p>', false],
])('the title of a group: %s %s', (html, yes) => {
  expect(isGroupTitle(outlineIn(html).tokens[0] as Token)).toBe(yes);
});

it('the common element is the innermost that holds all', () => {
  const body = bodyOf('<div id="a"><p><b></b><i></i></p><u></u></div><s></s>');
  const common = (...tags: string[]) => commonElement(tags.map((tag) => body.querySelector(tag) as Element)).tagName;
  expect([common('b'), common('b', 'i'), common('b', 'u'), common('u', 's'), common('p', 'b')]).toEqual(['B', 'P', 'DIV', 'BODY', 'P']);
});
