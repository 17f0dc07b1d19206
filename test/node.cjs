// The first of `npm start`, `npm test` and `npm run dev`: an older Node is told so in one sentence. Written as every Node reads it.
'use strict';

const engines = require('../package.json').engines.node;

/** Whether a version is in a range as `engines` writes it: "^20.19.0 || >=24.0.0". */
function takes(range, version) {
  return range.split(' || ').some(function (part) {
    const least = numbersIn(part);
    const has = numbersIn(version);
    if (part[0] === '^' && has[0] !== least[0]) return false;
    for (let place = 0; place < 3; place++) if (has[place] !== least[place]) return has[place] > least[place];
    return true;
  });
}

function numbersIn(text) {
  return text.match(/\d+/g).map(Number);
}

/** What to say to a Node that cannot run the project; null to one that can. */
function refusal(version) {
  if (takes(engines, version)) return null;
  return 'Node ' + version + ' cannot run this project: install Node 24 from https://nodejs.org/ (package.json takes ' + engines + ').';
}

exports.takes = takes;
exports.refusal = refusal;

if (require.main === module) {
  const said = refusal(process.versions.node);
  if (said === null) import('./setup.mjs');
  else {
    console.error(said);
    process.exitCode = 1;
  }
}
