import { expect, test } from 'vitest';
import { withOpener } from '../../lib/hints/opener';

function fieldIn(html: string) {
  document.body.innerHTML = `<div>${html}</div>`;
  const anchor = document.body.firstElementChild as Element;
  const controls = [document.querySelector('input') as Element];
  return { anchor, controls, describe: controls };
}

const wordsOf = (elements: readonly Element[]) => elements.map((element) => element.textContent || element.tagName);

test('a drop zone whose input is not drawn is reached and described by the button that opens it', () => {
  const zone = '<button>Supprimer</button> <input type="file" style="display:none"> <button>Parcourir</button>';
  const { controls, describe } = withOpener(fieldIn(zone));
  expect(wordsOf(controls)).toEqual(['Parcourir', 'INPUT']);
  expect(wordsOf(describe)).toEqual(['Parcourir', 'INPUT']);
});

test.each([
  ['an input that is drawn', '<input type="file"> <button>Parcourir</button>'],
  ['one without a button that opens', '<input type="file" hidden> <button>Supprimer</button>'],
  ['a field of another kind', '<input type="text" hidden> <button>Parcourir</button>'],
])('%s stays as it is', (_, html) => {
  const field = fieldIn(html);
  expect(withOpener(field)).toBe(field);
});
