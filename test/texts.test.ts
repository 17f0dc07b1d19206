import { expect, it } from 'vitest';
import { texts } from './tools/locale-keys';

it.each(['fr', 'en'] as const)('one and several have texts of their own: %s', (language) => {
  expect([...texts(language)].filter(([, text]) => /\p{L}\((s|es|x)\)/u.test(text))).toEqual([]);
});
