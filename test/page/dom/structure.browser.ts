import { expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read';
import { structureOf } from '../../../lib/page/dom/structure';
import { PAGE_WORDS } from '../../../lib/segur/page-words';
import { examples } from '../../skins/examples';
import { SKINS } from '../../skins/index';
import { openInFrame } from '../frame';

const WORDS = new Set(PAGE_WORDS);
const told = examples.filter(({ expected }) => /-form$|chapter-list$|dashboard|demarche-list/.test(expected.kind));
/** A third of the pages for each markup, each page in a third of the markups. */
const pagesFor = (skin: number) => told.filter((_, page) => (page + skin) % 3 === 0);

it.each(SKINS.map((skin, index) => [skin.name, skin, index] as const))(
  'the structure of a page in %s is of the kind of the page',
  (...given) => {
    const [, skin, index] = given;
    const wrong = pagesFor(index)
      .map(({ name, content, url, expected }) => {
        const html = structureOf(openInFrame(skin.render(content)), WORDS);
        return [name, readPage(openInFrame(html), url).reading.kind, expected.kind] as const;
      })
      .filter(([, got, wanted]) => got !== wanted);
    expect(wrong).toEqual([]);
  },
);
