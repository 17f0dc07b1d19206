/** What a taught word changes in the reading of a page: what appears, and what was read before and would be read otherwise. Pure. */
import type { PageReading } from '../reading/reading';
import { isWithin } from '../reading/taught-words';

/** A fact of a page that is read otherwise. `about`: the chapter, step, field... that it is of, "" for the page; `before` and `after` are null where nothing is read. */
export interface Followed {
  fact: keyof PageReading;
  about: string;
  before: string | null;
  after: string | null;
}

/** `appear`: what was not read; `spoilt`: what was, and would change or vanish. A word that spoils something is not learnt. */
export interface WhatFollows {
  appear: Followed[];
  spoilt: Followed[];
}

/**
 * What follows on a page from a word: `after` is read with it, `before` without. What was made of the word itself (a chapter's name that ended with its
 * status) was no fact, nor were the statuses of steps while one of them was not seen.
 */
export function whatFollows(word: string, before: PageReading, after: PageReading): WhatFollows {
  const [facts, news] = [factsOf(before), factsOf(after)];
  const followed = [...new Set([...facts.keys(), ...news.keys()])].flatMap((key): Followed[] => {
    const [old, now] = [facts.get(key) ?? null, news.get(key) ?? null];
    const [fact, about = ''] = key.split('\n') as [keyof PageReading, string];
    return old === now ? [] : [{ fact, about, before: old, after: now }];
  });
  const appear = followed.filter((one) => one.before === null);
  const hasNewStep = appear.some(({ fact }) => fact === 'steps');
  const wasAFact = ({ fact, about, before: old }: Followed) =>
    old !== null && !(fact === 'steps' && hasNewStep) && !isWithin(word, about) && !isWithin(word, old);
  return { appear, spoilt: followed.filter(wasAFact) };
}

/** What a reading says, fact by fact: by its name, a line break and what it is about. What is not known is left out. */
function factsOf(reading: PageReading): Map<string, string> {
  const facts = new Map<string, string>();
  const note = (fact: keyof PageReading, about: string | number, value: string | number | null | undefined) => {
    if (value !== null && value !== undefined && value !== '' && value !== 'unknown') facts.set(`${fact}\n${about}`, String(value));
  };
  for (const fact of ['kind', 'guichet', 'dispositif', 'wave', 'candidature', 'step', 'chapter'] as const) note(fact, '', reading[fact]);
  const { product, steps, deadlines, progress, fields, chapters, totals, requirements, convention, candidatures, confirmation } = reading;
  note('product', '', product && `${product.name} ${product.version} ${product.reference}`);
  for (const { number, status } of steps) note('steps', number, status);
  for (const { subject, at } of deadlines) note('deadlines', subject, at);
  note('progress', 'percent', progress?.percent);
  note('progress', 'count', progress && progress.answered !== null ? `${progress.answered}/${progress.mandatory}` : null);
  note('progress', 'draft', progress?.draftSavedAt);
  for (const question of progress?.remaining ?? []) note('progress', `remaining ${question}`, question);
  for (const { id, kind, mandatory, fileRule } of fields) {
    note('fields', id, kind);
    note('fields', `${id} mandatory`, mandatory ? 'mandatory' : null);
    ruleOf(`${id}`, fileRule);
  }
  for (const { name, status, loaded, total, counted } of chapters) {
    note('chapters', name, status);
    note('chapters', `${name} count`, total === null ? null : `${loaded}/${total} ${counted}`);
  }
  for (const [name, count] of Object.entries(totals ?? {})) note('totals', name, count);
  for (const { id, loaded, total, fileRule, proofStates } of requirements) {
    note('requirements', id, `${loaded}/${total}`);
    ruleOf(id, fileRule, 'requirements');
    for (const { proof, state } of proofStates) note('requirements', proof, state);
  }
  note('convention', '', convention?.state);
  for (const { reference, product: name, status } of candidatures) {
    note('candidatures', `${reference ?? name} product`, name);
    note('candidatures', reference ?? name, status);
  }
  note('confirmation', '', confirmation?.about);

  function ruleOf(about: string, rule: PageReading['fields'][number]['fileRule'], fact: 'fields' | 'requirements' = 'fields'): void {
    note(fact, `${about} bytes`, rule?.maxBytes);
    note(fact, `${about} extensions`, rule?.extensions.join(', '));
    note(fact, `${about} files`, rule?.maxFiles);
  }
  return facts;
}
