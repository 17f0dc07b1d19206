/** `node --import tsx test/skins/write.ts DIR [SKIN...]`: every example in every skin as an HTML file, its expected reading beside it, and list.tsv for `inspect --batch`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from './examples.ts';
import { SKINS } from './index.ts';

const [directory, ...only] = process.argv.slice(2);
if (!directory) {
  console.error('Give the directory to write to.');
  process.exit(2);
}
const skins = only.length > 0 ? SKINS.filter(({ name }) => only.includes(name)) : SKINS;
const list: string[] = [];
for (const { name, url, content, expected } of examples) {
  for (const skin of skins) {
    const folder = join(directory, skin.name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.html`), skin.render(content));
    list.push(`${join(folder, `${name}.html`)}\t${url}\t`);
  }
  writeFileSync(join(directory, `${name}.json`), `${JSON.stringify(expected, null, 2)}\n`);
}
writeFileSync(join(directory, 'list.tsv'), `${list.join('\n')}\n`);
console.log(`${list.length} pages in ${directory}`);
