import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import { differences } from '../skins/compare';
import { openPage } from '../tools/dom';
import { detecting } from './detecting';

const FOLDER = 'test/pages';
const URL = 'https://convergence.esante.gouv.fr/';
const slugs = readdirSync(FOLDER).filter((name) => !name.startsWith('.'));

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
