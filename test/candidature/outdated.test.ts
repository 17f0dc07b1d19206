import { expect, it } from 'vitest';
import { isOutdated } from '../../lib/candidature/proofs';
import { exported } from '../files/exported';
import { minute } from '../store/samples';

it.each<[number, number, boolean]>([
  [2, 5, true],
  [1, 5, false],
  [2, 0, false],
])('%i loaded in the list, read %i minutes after the page: outdated %s', (loaded, at, outdated) => {
  const { dossier } = exported();
  const [chapter] = dossier.chapters;
  if (!chapter) throw new Error('no chapter');
  expect(isOutdated(dossier, { ...chapter, loaded, readAt: minute(at) })).toBe(outdated);
  expect(isOutdated({ requirements: [] }, { ...chapter, loaded, readAt: minute(at) })).toBe(false);
});
