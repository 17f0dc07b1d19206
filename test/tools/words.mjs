// Adds texts to _locales. Standard input: one JSON object { key: [French, English] }; both files are rewritten with sorted keys.
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';

const lock = '.output/.words-lock';
mkdirSync('.output', { recursive: true });
await take(lock);
try {
  const added = JSON.parse(readFileSync(0, 'utf8'));
  for (const [index, language] of ['fr', 'en'].entries()) {
    const file = `public/_locales/${language}/messages.json`;
    const words = readWords(file);
    for (const [key, texts] of Object.entries(added)) {
      if (!/^\w+$/.test(key) || typeof texts[index] !== 'string') throw new Error(`Not a text in two languages: ${key}`);
      words[key] = { message: texts[index] };
    }
    const sorted = Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
  }
  console.log(`${Object.keys(added).length} texts written`);
} finally {
  rmdirSync(lock);
}

async function take(folder) {
  for (let tries = 0; tries < 200; tries++) {
    try {
      return mkdirSync(folder);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`${folder} is held by another run; remove it if none is alive`);
}

function readWords(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}
