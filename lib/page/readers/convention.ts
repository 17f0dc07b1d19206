import { readDay } from '../form/typed';
import type { ConventionReading } from '../../reading/reading';
import { plain } from '../../reading/text';
import { hasLine, isCandidaturePage } from '../facts/title';
import type { Page, Reader } from './reader';
import * as native from '../dom/native';

const STATES: [RegExp, ConventionReading['state']][] = [
  [/^(?:convention )?candidature referencee$/, 'referenced'],
  [/^(?:convention )?convention signee(?: et)? validee$/, 'signed'],
  [/^(?:convention )?convention a signer$/, 'to-sign'],
  [/^(?:convention )?convention a venir$/, 'upcoming'],
];

const stateOf = (page: Page) => STATES.find(([title]) => hasLine(page.outline, title))?.[1];

/** Étape 4, in its four states. Source: guide DUI and guide LGC, Étape 4. */
export const convention: Reader = {
  kind: 'convention',
  guichet: 'segur',
  step: 4,
  expects: ['candidature', 'dispositif', 'steps', 'convention'],
  detect: (page) => stateOf(page) !== undefined && isCandidaturePage(page),
  read: (page) => ({ reading: { convention: readConvention(page, stateOf(page) as ConventionReading['state']) } }),
};

function readConvention(page: Page, state: ConventionReading['state']): ConventionReading {
  const said = /obtenu le referencement pour votre logiciel\sle\s(\d{2}\/\d{2}\/\d{4})/.exec(page.words.folded)?.[1];
  return { state, referencedOn: readDay(said ?? ''), files: state === 'referenced' ? filesOf(page) : [] };
}

const FILE = /\.(?:pdf|docx?|zip)$/i;

/** The documents of the table "Fichier | Action"; without extensions in their names, what stands under "Fichier" and can be downloaded. */
function filesOf({ outline }: Page): string[] {
  const { tokens } = outline;
  const texts = tokens.filter((token) => token.kind === 'text' && !token.furniture);
  const named = texts.map((token) => token.text).filter((text) => FILE.test(text));
  if (named.length > 0) return [...new Set(named)];
  const header = tokens.findIndex((token) => plain(token.text) === 'fichier');
  const cells = texts.filter((token) => {
    const next = tokens[token.at + 1];
    const isRow = header >= 0 && token.at > header && next?.kind === 'action' && /^(?:telecharger|voir)$/.test(plain(next.text));
    return /^(?:rapport|attestation|convention)\b/i.test(token.text) && (isRow || native.closest(token.element, 'td,dd,[role=cell]'));
  });
  return cells.map((token) => token.text);
}
