import { expect, it } from 'vitest';
import { outlineIn } from '../read-words';

it.each([
  ['Ce site utilise des cookies. <h1>Titre</h1><p>Texte</p>', ['Ce site utilise des cookies.']],
  ['<main><p>Titre</p>Ce site utilise des cookies. <h1>Titre</h1><p>Texte</p></main>', ['Ce site utilise des cookies.']],
  ['<input><h1>Titre</h1>', []],
])('a cookie banner without an element of its own is furniture, the page around it is not: %s', (html, furniture) => {
  const { tokens } = outlineIn(html);
  expect(tokens.filter((token) => token.furniture).map(({ text }) => text)).toEqual(furniture);
});
