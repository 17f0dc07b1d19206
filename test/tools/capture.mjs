// Turns a reported page into a test: npm run capture -- FILE.html SLUG. The test fails until reading.json is written by somebody who has looked at the page.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';

const [file = '', slug = ''] = process.argv.slice(2);
if (!existsSync(file)) stop(`No such file: ${file || '(none given)'}`);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
  stop('Give the page a name in kebab-case: npm run capture -- page-mal-lue.html etape-2-sans-titre');
const folder = `test/pages/${slug}`;
if (existsSync(folder)) stop(`${folder} exists already`);
mkdirSync(folder, { recursive: true });
copyFileSync(file, `${folder}/page.html`);
console.log(`${folder}/page.html is there. Look at it, then write ${folder}/reading.json: npm test fails until you have.`);

function stop(why) {
  console.error(why);
  process.exit(2);
}
