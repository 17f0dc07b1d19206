import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../lib/store/db';
import { copyItems, undoCopy } from '../../lib/store/item-copies';
import { addItem, assignItem, itemsOf, noteItem, tickItem } from '../../lib/store/items';
import { freshDatabase } from './samples';

const [FROM, TO] = ['RTPJTHIJVH', 'ABCDEFGHIJ'];
let database: Database;
beforeEach(async () => {
  database = freshDatabase();
  const own = await addItem(FROM, 'Relire', 'segur', database);
  await noteItem(FROM, own, 'avec Ana', database);
  await tickItem(FROM, own, 'done', database);
  await assignItem(FROM, own, 'PM', database);
  await noteItem(FROM, 'edc-maturity', 'voir le modèle', database);
  await tickItem(FROM, 'edc-intrusion', 'done', database);
});

const told = async () => (await itemsOf(TO, database)).map(({ own, note, state, initials }) => [own?.title ?? null, note, state, initials]);

describe('a copy of items and notes', () => {
  it('takes own items and notes, no tick and no initials, once', async () => {
    await copyItems(FROM, TO, database);
    const once = await told();
    expect(once.sort()).toEqual(
      [
        ['Relire', 'avec Ana', null, ''],
        [null, 'voir le modèle', null, ''],
      ].sort(),
    );
    expect(await copyItems(FROM, TO, database)).toEqual({ own: [], notes: [] });
    expect((await told()).sort()).toEqual(once);
  });

  it('leaves what is there, and can be taken back without it', async () => {
    await noteItem(TO, 'edc-maturity', 'la mienne', database);
    await tickItem(TO, 'nie', 'done', database);
    const copied = await copyItems(FROM, TO, database);
    expect(copied.notes).toEqual([]);
    await undoCopy(TO, copied, database);
    expect((await told()).sort()).toEqual(
      [
        [null, '', 'done', ''],
        [null, 'la mienne', null, ''],
      ].sort(),
    );
  });
});
