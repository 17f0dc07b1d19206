/** `node --import tsx test/skins/libraries/check.ts [LIBRARY]`: what is read wrong of the libraries' pages, one line a place. */
import { readFileSync } from 'node:fs';
import { readPage } from '../../../lib/page/read.ts';
import { openPage } from '../../tools/dom.ts';
import { EXPECTED, URL } from './expected.ts';
import { wrongIn } from './wrong.ts';

const [wanted = ''] = process.argv.slice(2);
for (const [library, expected] of Object.entries(EXPECTED).filter(([name]) => name.includes(wanted))) {
  const html = readFileSync(`test/skins/libraries/${library}.html`, 'utf8');
  for (const line of wrongIn(library, expected, readPage(openPage(html, URL), URL).reading)) console.log(line);
}
