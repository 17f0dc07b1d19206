/** What the user says of the items of a checklist: each value is set on its own, so that two windows never overwrite each other. */
import { type Database, db } from './db';
import { type ItemRow, type ItemValue, type UserState } from './user-rows';
import { changed, now } from './stamps';

/** How the keys of the user's own items begin; the first text after all of them; one after every key. */
const OWN = 'own:';
const AFTER_OWN = 'own;';
const LAST = '\uffff';

/** The user's rows of one candidature, deleted ones left out. */
export async function itemsOf(number: string, database: Database = db): Promise<ItemRow[]> {
  return (await database.items.where('number').equals(number).toArray()).filter(({ deleted }) => !deleted);
}

/**
 * The user's rows on what may be late by that day (YYYY-MM-DD), of the candidatures named: the official items, and of the user's own those whose day is
 * before it. There may be hundreds of others in each candidature, which are not read.
 */
export async function itemsLateBy(day: string, numbers: readonly string[], database: Database = db): Promise<ItemRow[]> {
  const between = (number: string, from: string, to: string) =>
    database.items.where('[number+key]').between([number, from], [number, to]).toArray();
  const [dated, ...official] = await Promise.all([
    database.items.where('due').below(day).toArray(),
    ...numbers.flatMap((number) => [between(number, '', OWN), between(number, AFTER_OWN, LAST)]),
  ]);
  return [...official.flat(), ...dated.filter(({ key, number }) => key.startsWith(OWN) && numbers.includes(number))].filter(
    ({ deleted }) => !deleted,
  );
}

/** Ticks an item, unticks it, says that it is not concerned, or (null) leaves it to the page again. */
export function tickItem(number: string, key: string, state: UserState | null, database: Database = db): Promise<void> {
  return setItem(number, key, 'state', state, database);
}

/** Sets the user's note on an item; "" removes it. */
export function noteItem(number: string, key: string, note: string, database: Database = db): Promise<void> {
  return setItem(number, key, 'note', note, database);
}

/** Sets the initials of who is in charge. */
export function assignItem(number: string, key: string, initials: string, database: Database = db): Promise<void> {
  return setItem(number, key, 'initials', initials, database);
}

/** Sets the user's own due day (YYYY-MM-DD), or null for the official one. */
export function dateItem(number: string, key: string, due: string | null, database: Database = db): Promise<void> {
  return setItem(number, key, 'due', due, database);
}

/** Puts the items in that order; those not named keep theirs. */
export async function orderItems(number: string, keys: string[], database: Database = db): Promise<void> {
  await database.transaction('rw', database.items, async () => {
    for (const [place, key] of keys.entries()) await setItem(number, key, 'order', place, database);
  });
}

/** Adds an item of the user's own and returns its key. `guichet` is a counter of the checklist. */
export async function addItem(number: string, title: string, guichet: string, database: Database = db): Promise<string> {
  const key = `${OWN}${crypto.randomUUID()}`;
  await setItem(number, key, 'own', { title, guichet }, database);
  return key;
}

/** Deletes an item of the user's own, or everything the user said of another. */
export function deleteItem(number: string, key: string, database: Database = db): Promise<void> {
  return setItem(number, key, 'deleted', true, database);
}

/** Brings back what `deleteItem` took away. */
export function restoreItem(number: string, key: string, database: Database = db): Promise<void> {
  return setItem(number, key, 'deleted', false, database);
}

async function setItem<Value extends ItemValue>(
  number: string,
  key: string,
  name: Value,
  value: ItemRow[Value],
  database: Database,
): Promise<void> {
  await database.transaction('rw', database.items, async () => {
    const row = (await database.items.get([number, key])) ?? emptyItem(number, key);
    await database.items.put(changed(row, name, value, now()));
  });
}

/** An item of which the user has said nothing yet. */
export function emptyItem(number: string, key: string): ItemRow {
  return {
    number,
    key,
    state: null,
    note: '',
    initials: '',
    due: null,
    order: null,
    own: null,
    deleted: false,
    changedAt: {},
    updatedAt: '',
  };
}
