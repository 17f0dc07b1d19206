/** `node --import tsx test/skins/check.ts [SKIN|-] [EXAMPLE]`: what is read wrong, one line a place, then the count by skin. */
import { readPage } from '../../lib/page/read.ts';
import { openPage } from '../tools/dom.ts';
import { differences } from './compare.ts';
import { examples } from './examples.ts';
import { LENIENT, SKINS } from './index.ts';

const [skinWanted = '-', exampleWanted = ''] = process.argv.slice(2);
for (const skin of SKINS.filter(({ name }) => skinWanted === '-' || name === skinWanted)) {
  let wrong = 0;
  for (const { name, url, content, expected } of examples.filter((example) => example.name.includes(exampleWanted))) {
    const lines = differences(expected, readPage(openPage(skin.render(content), url), url).reading, LENIENT[skin.name], content);
    for (const line of lines) console.log(`${skin.name} ${name} ${line}`);
    if (lines.length > 0) wrong += 1;
  }
  console.log(`${skin.name}: ${wrong} pages wrong`);
}
