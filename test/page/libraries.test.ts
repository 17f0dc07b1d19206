/**
 * One questionnaire in the components of real libraries. Each page of `test/skins/libraries` was drawn once, in Chromium, by the library and version
 * that its first comment names, out of a folder of its own: the words passed to the library's components, the file given to its drop zone as a user
 * gives it, the error said by the library. What was then in the document is kept, typed values as attributes and open shadow roots as templates,
 * without scripts and drawings. Of the styles only what decides whether and how something is seen is kept, under the classes `_1`, `_2`...: display, visibility,
 * opacity, places off the screen or a pixel wide, and the words that a style writes before and after.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import { LIBRARY_FAILURES } from '../skins/known-failures';
import { EXPECTED, URL } from '../skins/libraries/expected';
import { surprisesIn } from '../skins/libraries/wrong';
import { openPage } from '../tools/dom';

const FOLDER = 'test/skins/libraries';
const libraries = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));
const htmlOf = (library: string) => readFileSync(`${FOLDER}/${library}.html`, 'utf8');

describe("outside a browser too, a library's own markup is read as a person reads it", () => {
  it.each(Object.entries(EXPECTED))('%s', { timeout: 60_000 }, (library, expected) => {
    const { reading } = readPage(openPage(htmlOf(library), URL), URL);
    expect(surprisesIn(library, expected, reading, LIBRARY_FAILURES)).toEqual({ wrong: [], rightNow: [] });
  });

  it('has a reading for each page, and pages of modest size that name their library and its version', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(libraries.sort());
    expect(libraries.length).toBeGreaterThanOrEqual(12);
    for (const library of libraries) {
      expect(htmlOf(library)).toMatch(/^<!doctype html>\n<!-- .+: \S+ \d+\.\d+\.\d+.* -->\n/);
      expect(htmlOf(library).length, library).toBeLessThan(60_000);
    }
  });

  it('knows no failure twice, nor one of a page that is gone', () => {
    expect(new Set(LIBRARY_FAILURES).size).toBe(LIBRARY_FAILURES.length);
    expect(LIBRARY_FAILURES.filter((place) => !libraries.includes(place.split(' ')[0] ?? ''))).toEqual([]);
  });
});
