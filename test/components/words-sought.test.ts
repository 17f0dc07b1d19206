import { expect, it } from 'vitest';
import { holdsWords } from '../../components/words-sought';

it.each([
  ['Éole Santé v2', 'eole', true],
  ['Éole Santé v2', 'SANTÉ éole', true],
  ['Dossier de l’Usager', "l'usager", true],
  ['Éole Santé v2', 'eole v3', false],
  ['Éole Santé v2', '  ', true],
])('%s is found by "%s": %s', (text, sought, found) => {
  expect(holdsWords(text, sought)).toBe(found);
});
