import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mayBeConvergence } from '../../entrypoints/content/engine';
import { examples } from '../skins/examples';
import { SKINS } from '../skins/index';
import { openPage } from '../tools/dom';

const SITE = 'https://convergence.esante.gouv.fr/';
const known = examples.filter(({ expected }) => expected.kind !== 'unknown');

it.each(SKINS.map((skin) => [skin.name, skin] as const))(
  'the reader is loaded for every page that one is for, marked up as %s',
  { timeout: 60_000 },
  (_, skin) => {
    const unseen = known.filter(({ content, url }) => !mayBeConvergence(openPage(skin.render(content), url)));
    expect(unseen.map(({ name }) => name)).toEqual([]);
  },
);

it('the reader is loaded for every saved page that one is for', () => {
  const saved = readdirSync('test/pages').filter((slug) => !slug.startsWith('.'));
  const kindOf = (slug: string) => JSON.parse(readFileSync(`test/pages/${slug}/reading.json`, 'utf8')).kind;
  const unseen = saved.filter(
    (slug) => kindOf(slug) !== 'unknown' && !mayBeConvergence(openPage(readFileSync(`test/pages/${slug}/page.html`, 'utf8'), SITE)),
  );
  expect(unseen).toEqual([]);
});

it('the reader is not loaded for a page of the site without any of those words', () => {
  expect(mayBeConvergence(openPage('<h1>Mentions légales</h1><p>Éditeur du site : ANS.</p>', SITE))).toBe(false);
});
