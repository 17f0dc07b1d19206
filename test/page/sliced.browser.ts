import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageReader } from '../../lib/page/page-reader';
import { type PageRead, readPage } from '../../lib/page/read';
import { anything, formContent } from '../bench/reader-pages';
import { SKINS } from '../skins';
import { openInFrame } from './frame';

const URL = 'https://convergence.esante.gouv.fr/';
const crispy = SKINS.find(({ name }) => name === 'crispy');

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

/** Reads a large page in slices; `meanwhile` is what the page itself does between two of them, told how often it has been its turn. */
async function readSliced(page: Document, meanwhile: (turn: number) => void = () => {}): Promise<{ read: PageRead; turns: number }> {
  const { port1, port2 } = new MessageChannel();
  let turns = 0;
  port1.onmessage = () => {
    meanwhile(++turns);
    port2.postMessage(null);
  };
  port2.postMessage(null);
  const read = await new Promise<PageRead>((resolve) => {
    const readNow = pageReader(page, end.signal, () => {
      const now = readNow(URL);
      if (now) resolve(now);
    });
    expect(readNow(URL)).toBeNull();
    expect(readNow(URL), 'one reading at a time').toBeNull();
  });
  port1.close();
  return { read, turns };
}

const inFull = ({ reading, elements }: PageRead) => ({
  reading,
  elements: elements.map(({ controls, anchor, from }) => ({ controls, anchor, from })),
});

describe('a page of more than 20,000 elements', () => {
  it.each([
    ['a form', () => crispy?.render(formContent(2_600)) ?? ''],
    ['anything', () => anything(30_000)],
  ])('%s: is read in slices, between which the page has its turn, as it is read at once', { timeout: 60_000 }, async (_, html) => {
    const page = openInFrame(html());
    const { read, turns } = await readSliced(page);
    expect(turns).toBeGreaterThan(5);
    expect(inFull(read)).toEqual(inFull(readPage(page, URL)));
  });

  it('that changes meanwhile is read as it is then, with what is typed', { timeout: 60_000 }, async () => {
    const page = openInFrame(crispy?.render(formContent(2_600)) ?? '');
    const { read } = await readSliced(page, (turn) => {
      if (turn === 2) page.querySelector('label')?.append(' autrement');
      if (turn > 1)
        for (const input of [...page.querySelectorAll<HTMLInputElement>('input[type=text]')].slice(0, 3))
          input.value = `tour ${Math.min(turn, 9)}`;
    });
    expect(inFull(read)).toEqual(inFull(readPage(page, URL)));
    expect(JSON.stringify(read.reading)).toContain('autrement');
  });

  it('of a smaller one the reading is there at once', () => {
    const page = openInFrame(crispy?.render(formContent(32)) ?? '');
    expect(pageReader(page, end.signal, () => {})(URL)?.reading.fields).toHaveLength(32);
  });
});
