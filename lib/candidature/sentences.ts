/** Every sentence of the checklist and of the assistant that says something of the ANS, with where it rests. Gathered from the items and the engine. Pure. */
import type { Claim } from '../segur/claim';
import { HELP } from '../segur/help';
import { DEFINITIONS } from './checklist/counters';
import { SENTENCES } from './equivalence/sentences';
import { SOURCES } from './equivalence/sources';

/** A sentence by the key of its text, and one passage that it rests on. */
export interface Sentence {
  key: string;
  claim: Claim;
}

/** The checklist's: each item's title and reason, what it says once its date is past, and whom else to ask. */
export function itemSentences(): Sentence[] {
  const items = DEFINITIONS.flatMap(({ key, claim, also = [], past }) => {
    const text = `item_${key.replaceAll('-', '_')}`;
    const own = [text, `${text}_why`, ...(past ? [past] : [])].map((each) => ({ key: each, claim }));
    return [...own, ...also.map((each) => ({ key: `${text}_why`, claim: each }))];
  });
  const help = Object.entries(HELP).map(([name, claim]) => ({ key: `help_${name}`, claim }));
  return [...items, ...AFTER_DATES, ...help];
}

/** The assistant's: one for each passage that a sentence may rest on. */
export function assistantSentences(): Sentence[] {
  return Object.entries(SENTENCES).flatMap(([key, claims]) => claims.map((claim) => ({ key, claim })));
}

/** What items say once Date 1, 2 or 3 is past. */
const AFTER_DATES: readonly Sentence[] = [
  { key: 'item_past_date1', claim: SOURCES.parcoursDate1 },
  { key: 'item_past_date2', claim: SOURCES.guideFullFile },
  { key: 'item_past_date3', claim: SOURCES.guideDate3 },
];
