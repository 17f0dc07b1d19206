import { describe, expect, it } from 'vitest';
import { labelMap } from '../../../lib/page/form/labels';
import { pointedAt } from '../../../lib/page/form/pointed';
import { bodyOf, fieldsIn, outlineIn } from '../read-words';

/** The labels of each control, by its id. */
const labelled = (html: string) =>
  [...labelMap(outlineIn(html).labels)].map(
    ([control, labels]) => `${control.id}: ${labels.map((label) => label.textContent).join(' + ')}`,
  );

describe('labels by the control they name', () => {
  it.each([
    ['<label for="a">Ville</label><input id="a">', ['a: Ville']],
    ['<label for="a">Ville</label><label for="a">du siège</label><input id="a">', ['a: Ville + du siège']],
    ['<label>Ville <input type="hidden" id="h"><input id="a"></label>', ['a: Ville ']],
    ['<label>Ville <select id="a"></select></label>', ['a: Ville ']],
    ['<label>Ville <textarea id="a"></textarea></label>', ['a: Ville ']],
    ['<label for="nowhere">Ville</label><label>Rue</label>', []],
    ['<div><template shadowrootmode="open"><label for="a">Ville</label><input id="a"></template></div>', ['a: Ville']],
  ])('%s', (html, expected) => {
    expect(labelled(html)).toEqual(expected);
  });
});

describe('the label of a choice', () => {
  const radio = '<input type="radio" name="r"';
  const box = '<input type="checkbox" name="c"';
  it.each([
    [`<label for="a">Êtes-vous là ?</label>${radio} id="a">Oui ${radio}>Non`, 'Êtes-vous là ? | radio |  | Oui / Non'],
    [
      `<p>Êtes-vous là ?</p><label>${radio}> Oui <small>Vous seul.</small></label><label>${radio}> Non</label>`,
      'Êtes-vous là ? | radio |  | Oui / Non | Oui Vous seul.',
    ],
    [
      `<label for="a">Villes *</label><label for="a">Lyon</label>${box} id="a"><label for="b">Metz</label>${box} id="b">`,
      'Villes * | checkboxes |  | Lyon / Metz',
    ],
    [
      `<label for="a">Êtes-vous là ?</label>${radio} id="a"><label for="a">Oui</label>${radio} id="b"><label for="b">Non</label>`,
      'Êtes-vous là ? | radio |  | Oui / Non',
    ],
  ])('%s', (html, line) => {
    expect(fieldsIn(html)).toEqual([line]);
  });
});

it('what an attribute points at comes in its order, without what is nowhere', () => {
  const element = bodyOf('<b id="a"></b><i id="b"></i><input aria-labelledby="b nowhere\n a">').querySelector('input') as Element;
  expect(pointedAt(element, 'aria-labelledby').map(({ id }) => id)).toEqual(['b', 'a']);
  expect(pointedAt(element, 'aria-describedby')).toEqual([]);
});
