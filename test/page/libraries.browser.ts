import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import { LIBRARY_FAILURES } from '../skins/known-failures';
import { EXPECTED, URL } from '../skins/libraries/expected';
import { surprisesIn } from '../skins/libraries/wrong';
import { openInFrame } from './frame';

const pages = import.meta.glob<string>('../skins/libraries/*.html', { query: '?raw', import: 'default', eager: true });

describe("a library's own markup is read as a person reads it", () => {
  it.each(Object.entries(EXPECTED))('%s', { timeout: 60_000 }, (library, expected) => {
    const { reading } = readPage(openInFrame(pages[`../skins/libraries/${library}.html`] ?? ''), URL);
    expect(surprisesIn(library, expected, reading, LIBRARY_FAILURES)).toEqual({ wrong: [], rightNow: [] });
  });
});
