import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageOf, readPage } from '../../lib/page/read';
import { READERS } from '../../lib/page/readers/index';
import { differences } from '../skins/compare';
import { examples } from '../skins/examples';
import { SKINS } from '../skins/index';
import { openPage } from '../tools/dom';

const FOLDER = 'test/pages';
const URL = 'https://convergence.esante.gouv.fr/';
const slugs = readdirSync(FOLDER).filter((name) => !name.startsWith('.'));

function detecting(document: Document): string[] {
  const page = pageOf(document);
  return READERS.filter((reader) => reader.detect(page)).map(({ kind }) => kind);
}

describe('saved pages', () => {
  it.each(slugs)('%s is read as written down', { timeout: 60_000 }, (slug) => {
    expect(existsSync(`${FOLDER}/${slug}/reading.json`), `look at the page, then write ${FOLDER}/${slug}/reading.json`).toBe(true);
    const expected = JSON.parse(readFileSync(`${FOLDER}/${slug}/reading.json`, 'utf8'));
    const document = openPage(readFileSync(`${FOLDER}/${slug}/page.html`, 'utf8'), URL);
    expect(differences(expected, readPage(document, URL).reading)).toEqual([]);
    expect(detecting(document)).toEqual(expected.kind === 'unknown' ? [] : [expected.kind]);
  });

  it('are at least six, of different kinds', () => {
    const kinds = slugs.map((slug) => JSON.parse(readFileSync(`${FOLDER}/${slug}/reading.json`, 'utf8')).kind);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(6);
  });
});

describe('every page is known by one reader alone', () => {
  it.each(SKINS.filter((_, index) => index % 4 === 0).map((skin) => [skin.name, skin] as const))(
    '%s',
    { timeout: 120_000 },
    (_name, skin) => {
      const wrong = examples.flatMap(({ name, url, content, expected }) => {
        const kinds = detecting(openPage(skin.render(content), url));
        const wanted = expected.kind === 'unknown' ? [] : [expected.kind];
        return JSON.stringify(kinds) === JSON.stringify(wanted) ? [] : [`${name}: ${kinds.join(', ')}`];
      });
      expect(wrong).toEqual([]);
    },
  );
});
