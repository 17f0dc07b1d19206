import { WRITTEN_DAY } from '../facts/months';
import { fileNameIn } from '../form/file-names';
import { readDay } from '../form/typed';
import type { ConventionReading } from '../../reading/reading';
import { isOwnText } from '../dom/outline';
import { hasLine, isCandidaturePage } from '../facts/title';
import { CANDIDATURE_FACTS, type Page, type Reader } from './reader';

const STATES: [string, ConventionReading['state']][] = [
  ['candidature referencee', 'referenced'],
  ['convention signee(?: et)? validee', 'signed'],
  ['convention a signer', 'to-sign'],
  ['convention a venir', 'upcoming'],
];

const stateOf = (page: Page) => STATES.find(([title]) => hasLine(page, new RegExp(`^\\W*(?:convention )?${title}\\W*$`)))?.[1];

/** Étape 4, in its four states. Source: guide DUI and guide LGC, Étape 4. */
export const convention: Reader = {
  kind: 'convention',
  guichet: 'segur',
  step: 4,
  expects: [...CANDIDATURE_FACTS, 'steps', 'convention'],
  detects: (page) => stateOf(page) !== undefined && isCandidaturePage(page),
  read: (page) => ({ reading: { convention: readConvention(page, stateOf(page) as ConventionReading['state']) } }),
};

const REFERENCED_ON = new RegExp(`obtenu le referencement pour votre logiciel\\sle\\s(${WRITTEN_DAY})`);

function readConvention(page: Page, state: ConventionReading['state']): ConventionReading {
  const said = REFERENCED_ON.exec(page.words.folded)?.[1];
  return { state, referencedOn: readDay(said ?? ''), files: state === 'referenced' ? filesOf(page) : [] };
}

/** The documents of the table "Fichier | Action". */
function filesOf({ outline }: Page): string[] {
  return [...new Set(outline.tokens.filter(isOwnText).flatMap(({ text }) => fileNameIn(text) ?? []))];
}
