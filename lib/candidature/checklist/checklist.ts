/** The items to do for one candidature, from what the ANS says, what was read and what the user says. Pure. */
import { type Confidence, confidenceFor, titleOf } from '../../segur/claim';
import { isOver } from '../../segur/dates';
import { isValidated } from '../../segur/statuses';
import type { ItemRow } from '../../store/user-rows';
import { addressOf } from './address';
import { DEFINITIONS } from './counters';
import { officialDue, pastWhy } from './due';
import type { Definition, Evidence, One } from './definition';
import type { ChecklistItem, Counter, ItemDue, ItemState, Stage } from './item';
import type { Situation } from '../situation';

/** The stages in the order of the way. */
const STAGES: readonly Stage[] = ['prerequisites', 'step1', 'step2', 'edc-psc', 'cnda', 'tests', 'step3', 'derogatory', 'step4', 'own'];

/** An item being made: everything but what depends on other items. */
interface Draft {
  definition: Definition | null;
  one: One | null;
  key: string;
  evidence: Evidence | null;
  row: ItemRow | undefined;
}

/** The whole checklist, in the order to show. `now`: Paris local time "2026-11-21T09:30". Items that do not apply are not in it. */
export function checklistFor(situation: Situation, now: string): ChecklistItem[] {
  const rows = situation.dossier.items;
  const official = DEFINITIONS.filter(
    (definition) =>
      isOfCounter(definition, situation) && confidenceOf(definition, situation) !== null && (definition.applies?.(situation) ?? true),
  );
  const drafts = [
    ...official.flatMap((definition) => onesOf(definition, situation).map((one) => draftOf(definition, one, situation))),
    ...rows.filter((row) => row.own).map((row): Draft => ({ definition: null, one: null, key: row.key, evidence: null, row })),
  ];
  const settled = new Set(drafts.filter(isSettled).map(({ key }) => key));
  const needed = drafts.filter((draft) => isNeeded(draft, settled));
  const items = needed.map((draft) => itemOf(draft, needed, settled, situation, now));
  for (const item of items) item.blocks = items.filter(({ blockedBy }) => blockedBy.includes(item.key)).map(({ key }) => key);
  return inOrder(items);
}

/** A candidature at the EDC PSC counter has no steps, proofs or convention of Ségur: those are of the Ségur candidature, where its own items stand too. */
function isOfCounter({ counter, stage }: Definition, { dossier }: Situation): boolean {
  return dossier.candidature.guichet === 'segur' || (!['segur', 'cnda'].includes(counter) && ['prerequisites', 'edc-psc'].includes(stage));
}

/** How sure an item is for the candidature's dispositif; null where no document speaks of it and no page asks for it. */
function confidenceOf(definition: Definition, situation: Situation): Confidence | null {
  const confidence = confidenceFor(definition.claim, situation.dossier.candidature.dispositif);
  if (confidence !== 'unknown') return confidence;
  return definition.shownBy?.(situation) ? 'inferred' : null;
}

function draftOf(definition: Definition, one: One | null, situation: Situation): Draft {
  const key = one ? `${definition.key}:${one.name}` : definition.key;
  const evidence = definition.proof?.(situation, one ?? { name: '' }) ?? deduction(definition, situation);
  return { definition, one, key, evidence, row: situation.dossier.items.find((row) => row.key === key) };
}

/** What a step that was validated implies of what had to come before it. */
function deduction({ impliedBy }: Definition, { dossier: { candidature } }: Situation): Evidence | null {
  const step = candidature.steps.find(({ number }) => number === impliedBy);
  return step && isValidated(step.status) ? { done: true, at: candidature.readAt, words: step.name, deduced: true } : null;
}

/** Whether nothing is left to do for an item: the page proves it and the user does not deny it, or the user says so. */
function isSettled({ evidence, row }: Draft): boolean {
  if (row?.state) return row.state !== 'todo';
  return evidence?.done ?? false;
}

/** Not needed: what replaces something that is done; and, once the candidature is referenced, what neither page nor user says anything of. */
function isNeeded(draft: Draft, settled: Set<string>): boolean {
  const { definition, evidence, row } = draft;
  if (!definition) return true;
  if (definition.unless && settled.has(nameOf(definition.unless, draft))) return false;
  return definition.afterwards || !settled.has('referenced') || evidence !== null || row !== undefined;
}

function itemOf(draft: Draft, drafts: Draft[], settled: Set<string>, situation: Situation, now: string): ChecklistItem {
  const { definition, one, key, evidence, row } = draft;
  const due = dueOf(draft, situation);
  const blockedBy = evidence?.open ? [] : blockersOf(draft, drafts).filter((blocker) => !settled.has(blocker));
  const user = row?.state ?? null;
  const data = one ? [one.name, ...(one.more ?? [])] : [];
  const text = `item_${(definition?.key ?? 'own').replaceAll('-', '_')}`;
  return {
    key,
    stage: definition?.stage ?? 'own',
    counter: definition?.counter ?? (row?.own?.guichet as Counter | undefined) ?? 'segur',
    title: { text, data },
    words: row?.own?.title ?? null,
    why: definition && (pastWhy(draft, situation) ?? { text: `${text}_why`, data }),
    source: definition && titleOf(definition.claim),
    confidence: definition && confidenceOf(definition, situation),
    where: { kind: definition?.kind ?? null, link: definition?.link ?? pageLink(definition, one, situation) },
    blockedBy,
    blocks: [],
    due,
    state: stateOf(draft, blockedBy.length > 0, isLate(draft, situation, now)),
    page: evidence,
    user,
    disagrees: user !== null && evidence !== null && evidence.done !== (user === 'done'),
    note: row?.note ?? '',
    initials: row?.initials ?? '',
    order: row?.order ?? null,
  };
}

function stateOf({ evidence, row }: Draft, blocked: boolean, late: boolean): ItemState {
  if (evidence?.done && row?.state !== 'todo') return 'done-by-page';
  if (row?.state === 'done') return 'done-by-user';
  if (row?.state === 'not-concerned') return 'not-concerned';
  if (blocked) return 'waiting'; // what it waits for may be late; it is not
  return late ? 'late' : 'todo';
}

function isLate({ definition, row }: Draft, situation: Situation, now: string): boolean {
  if (row?.due) return isOver(row.due, now);
  const due = definition && officialDue(definition, situation);
  const official = due && situation.dates[due];
  return official ? official.isPast && !official.met && !official.isUnread : false;
}

function dueOf({ definition, row }: Draft, situation: Situation): ItemDue | null {
  if (row?.due) return { from: 'user', at: row.due };
  const due = definition && officialDue(definition, situation);
  return due ? { from: due, at: situation.dates[due]?.at ?? null } : null;
}

function blockersOf(draft: Draft, drafts: Draft[]): string[] {
  return (draft.definition?.after ?? []).flatMap((after) => {
    if (after.endsWith(':*')) return drafts.filter(({ key }) => key.startsWith(after.slice(0, -1))).map(({ key }) => key);
    const key = nameOf(after, draft);
    return drafts.some((other) => other.key === key) ? [key] : [];
  });
}

/** "nil:=" for the item of the name Alpha is "nil:Alpha". */
function nameOf(reference: string, { one }: Draft): string {
  return reference.endsWith(':=') ? reference.slice(0, -1) + (one?.name ?? '') : reference;
}

function onesOf(definition: Definition, situation: Situation): (One | null)[] {
  return definition.each ? definition.each(situation) : [null];
}

/** The address where that kind of page was last read, for this candidature or its EDC PSC one. */
function pageLink(definition: Definition | null, one: One | null, { dossier, edc }: Situation): string | null {
  if (!definition?.kind) return null;
  const pages = (definition.counter === 'edc-psc' && definition.kind.startsWith('edc') ? edc : dossier)?.pages ?? [];
  return addressOf(pages, definition.kind, one?.name ?? null);
}

/** By stage, then by the user's own order where one was given. */
function inOrder(items: ChecklistItem[]): ChecklistItem[] {
  const place = new Map(items.map((item, index) => [item, item.order ?? index]));
  return [...items].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
}
