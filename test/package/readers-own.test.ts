import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { READERS_OWN } from '../../wxt.config';

const read = (path: string) => readFileSync(path, 'utf8');
/** Where the shapes are written that the reader hands out or takes, each whole. */
const SHAPES = [
  ...readdirSync('lib/reading').map((name) => read(`lib/reading/${name}`)),
  ...Object.entries({
    'lib/page/read.ts': ['PageRead'],
    'lib/page/form/fields.ts': ['FieldElements'],
    'lib/page/form/zones.ts': ['ProofZone'],
    'lib/page/form/chosen-files.ts': ['ChosenFile', 'Choice'],
    'lib/page/taught.ts': ['Said', 'OwnLexicon'],
  }).flatMap(([path, names]) => names.map((name) => shapeIn(read(path), name))),
];

function shapeIn(source: string, name: string): string {
  const from = source.indexOf(`interface ${name} {`);
  expect(from, name).toBeGreaterThan(0);
  return source.slice(from, source.indexOf('\n}', from));
}

const holds = (name: string) => SHAPES.some((source) => new RegExp(`^\\s+${name}\\??[:(]`, 'm').test(source));

it('what the reader writes short is no name of what it hands to another script, nor of what it takes from one', () => {
  expect(READERS_OWN.filter(holds)).toEqual([]);
  expect(['reading', 'controls', 'proofZones', 'saidOf', 'mandatory', 'at', 'bytes', 'zone'].filter((name) => !holds(name))).toEqual([]);
});

it('every one of these names is there to be written short', () => {
  const page = readdirSync('lib/page', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const source = page.map((name) => read(`lib/page/${name}`)).join('\n');
  expect(READERS_OWN.filter((name) => !new RegExp(`\\b${name}\\b`).test(source))).toEqual([]);
});
