import { beforeEach, describe, expect, it } from 'vitest';
import { archiveCandidature, deleteCandidature } from '../../lib/store/candidatures';
import { noteItem, tickItem } from '../../lib/store/items';
import { changeProofs } from '../../lib/store/proofs';
import { saveReading } from '../../lib/store/readings';
import { portions, portionText } from '../../lib/store/portions';
import { storedRows } from '../../lib/store/snapshot';
import { forgetWord, learnWords, wordRows } from '../../lib/store/words';
import { reportOf } from '../../lib/judge/report';
import { reading, saidItem } from '../store/samples';
import { Account, Machine } from './sync-machines';

const N = 'RTPJTHIJVH';
let account: Account;
let a: Machine;
let b: Machine;

beforeEach(async () => {
  account = new Account();
  [a, b] = [new Machine(account), new Machine(account)];
  await a.switchOn();
  await b.switchOn();
});

const read = (machine: Machine, number: string, at = '2026-11-20T08:00:00.000Z') =>
  saveReading(reportOf(reading({ candidature: number }), []), at, machine.database);
const words = async (machine: Machine) =>
  [...portions(await storedRows(machine.database))].sort().map(([number, portion]) => [number, portionText(portion)]);
const noteOf = async (machine: Machine, key: string) => (await machine.database.items.get([N, key]))?.note;

/** Text that does not compress to nothing. */
function longNote(seed: number, length: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(97 + ((state >>> 16) % 26));
  }).join('');
}

async function fill(machine: Machine, number: string, notes: number): Promise<void> {
  await machine.database.items.bulkPut(
    Array.from({ length: notes }, (_, place) =>
      saidItem(number, `own:${place}`, {
        note: longNote(place + number.length * 31 + Number.parseInt(number, 36), 1_000),
        updatedAt: '2026-11-20T08:00:00.000Z',
      }),
    ),
  );
}

describe('two machines of one user', () => {
  it('hold the same after both wrote while apart, and then rest', async () => {
    await read(a, N);
    await noteItem(N, 'x', 'de A', a.database);
    await tickItem(N, 'y', 'done', b.database);
    await noteItem(N, 'z', 'de B', b.database);
    await a.round(true);
    await b.round(true);
    await a.round(false);
    expect(await words(a)).toEqual(await words(b));
    expect([await noteOf(b, 'x'), await noteOf(a, 'z')]).toEqual(['de A', 'de B']);
    const calls = account.calls.length;
    for (const machine of [a, b, a, b]) await machine.round(true);
    expect(account.calls).toHaveLength(calls);
    expect((await a.state()).takenAt).not.toBeNull();
  });

  it('a deleted candidature comes back on neither, until one of its pages is read again', async () => {
    for (const machine of [a, b]) await read(machine, N);
    await noteItem(N, 'x', 'note', b.database);
    await b.round(true);
    await a.round(true);
    await deleteCandidature(N, a.database);
    await a.round(true);
    await b.round(false);
    await b.round(true);
    await a.round(false);
    for (const machine of [a, b]) expect((await machine.database.candidatures.get(N))?.deleted).toBe(true);
    await read(b, N, '2099-01-01T00:00:00.000Z');
    await b.round(true);
    await a.round(false);
    expect((await a.database.candidatures.get(N))?.deleted).toBe(false);
    expect(await noteOf(a, 'x')).toBe('note');
  });

  it('what the pages said stays what each read, and the marks follow', async () => {
    await read(a, N);
    await read(b, N);
    await archiveCandidature(N, true, a.database);
    await a.round(true);
    const before = await b.database.candidatures.get(N);
    await b.round(false);
    const after = await b.database.candidatures.get(N);
    expect(after).toEqual({ ...before, archived: true, updatedAt: after?.updatedAt });
    await archiveCandidature(N, false, b.database);
    await b.round(true);
    await a.round(false);
    expect((await a.database.candidatures.get(N))?.archived).toBe(false);
  });

  it('a word taught on one is read by the other, whose pages are told, and forgotten on both', async () => {
    await learnWords([{ word: 'À corriger', means: 'to-modify' }], null, a.database);
    await a.round(true);
    await b.round(true);
    expect((await wordRows(b.database)).map(({ word }) => word)).toEqual(['À corriger']);
    expect(await b.wordsAt()).toBeDefined();
    const [row] = await wordRows(b.database);
    if (row) await forgetWord(row, b.database);
    await b.round(true);
    await a.round(false);
    expect(await wordRows(a.database)).toEqual([]);
    expect(await words(a)).toEqual(await words(b));
  });

  it('a stamp in the future counts as now, once: what is written after it holds', async () => {
    const ahead = '2099-01-01T00:00:00.000Z';
    await a.database.items.put(saidItem(N, 'x', { note: 'en avance', changedAt: { note: ahead }, updatedAt: ahead }));
    await a.round(true);
    await b.round(false);
    expect((await b.database.items.get([N, 'x']))?.updatedAt.slice(0, 4)).not.toBe('2099');
    await noteItem(N, 'x', 'juste', b.database);
    await b.round(true);
    expect(await noteOf(b, 'x')).toBe('juste');
  });

  it('nothing is read or written while it is off, and erasing leaves the account empty', async () => {
    await noteItem(N, 'x', 'note', a.database);
    await a.round(true);
    expect(Object.keys(account.held)).toEqual([`c/${N}/0`]);
    await b.switchOff(false);
    await b.round(true);
    expect(await words(b)).toEqual([]);
    await a.erase();
    expect([account.held, await a.isOn()]).toEqual([{}, false]);
    await a.round(true);
    expect(account.held).toEqual({});
  });

  it('what another machine erased is written again only once something is changed here', async () => {
    await noteItem(N, 'x', 'note', a.database);
    await a.round(true);
    await b.round(true);
    await b.switchOff(true);
    await a.round(false);
    expect(account.held).toEqual({});
    await a.round(true);
    expect(Object.keys(account.held)).toHaveLength(1);
  });
});

describe('the room of the account', () => {
  it('a large candidature is split, and is whole on the other machine', async () => {
    await fill(a, N, 30);
    await a.round(true);
    expect(Object.keys(account.held).length).toBeGreaterThan(1);
    await b.round(false);
    expect(await words(b)).toEqual(await words(a));
    const at = '2026-11-21T08:00:00.000Z';
    await a.database.items.toCollection().modify({ note: 'court', updatedAt: at, changedAt: { note: at } });
    await a.round(true);
    expect(Object.keys(account.held)).toEqual([`c/${N}/0`]);
    await b.round(false);
    expect(await words(b)).toEqual(await words(a));
  });

  it('what has no room is named, archived ones first, and comes in once there is room', async () => {
    const numbers = ['AAAA', 'BBBB', 'CCCC', 'DDDD', 'EEEE'];
    for (const number of numbers) {
      await read(a, number);
      await fill(a, number, 27); // four have room by a tenth more than they need: each machine packs a little otherwise
    }
    await archiveCandidature('BBBB', true, a.database);
    await a.round(true);
    const { left, failure, bytes } = await a.state();
    expect([left, failure]).toEqual([['BBBB'], null]);
    expect(bytes).toBeLessThanOrEqual(102_400);
    await deleteCandidature('AAAA', a.database);
    await archiveCandidature('BBBB', false, a.database);
    await a.round(true);
    expect((await a.state()).left).toEqual([]);
  });

  it('the browser’s refusal is kept, and nothing here is lost', async () => {
    await noteItem(N, 'x', 'note', a.database);
    account.calls = Array.from({ length: 120 }, () => Date.now());
    await a.round(true);
    expect((await a.state()).failure).toBe('refused');
    account.calls = [];
    await a.round(true);
    expect((await a.state()).failure).toBeNull();
    expect(Object.keys(account.held)).toHaveLength(1);
  });

  it('what is damaged, cut or newer is named and left, the rest is taken', async () => {
    await noteItem(N, 'x', 'note', a.database);
    await noteItem('AAAA', 'x', 'note', a.database);
    await a.round(true);
    const whole = String(account.held[`c/${N}/0`]);
    const cases = { damaged: `${whole.slice(0, -4)}AAAA`, newer: whole.replace(/^1\./, '2.'), partial: whole.replace(/^1\.1\./, '1.2.') };
    for (const [why, held] of Object.entries(cases)) {
      const c = new Machine(account);
      await c.switchOn();
      account.held[`c/${N}/0`] = held;
      await noteItem(N, 'z', 'ici', c.database);
      await c.round(false);
      expect((await c.state()).unread).toEqual({ [N]: why });
      expect(account.held[`c/${N}/0`]).toBe(held);
      expect((await c.database.items.get(['AAAA', 'x']))?.note).toBe('note');
      await c.round(true);
      expect(account.held[`c/${N}/0`] === held).toBe(why === 'newer');
    }
  });
});

it('ten well-noted candidatures have room', async () => {
  for (let place = 0; place < 10; place++) {
    const number = `RTPJTHIJV${place}`;
    await read(a, number);
    for (let item = 0; item < 40; item++) {
      await noteItem(
        number,
        `dui/item-${item}`,
        `Vu avec ${item} personnes le ${item % 28} du mois : reste à fournir la pièce ${longNote(item * 7 + place, 12)}`,
        a.database,
      );
      await tickItem(number, `dui/item-${item}`, 'done', a.database);
    }
    const keys = Array.from({ length: 40 }, (_, proof) => ({ chapter: 'Sécurité des SI', proof: `SSI${proof}.1` }));
    await changeProofs(number, keys, { initials: 'PM', due: '2027-03-01', done: true }, a.database);
  }
  await a.round(true);
  const { bytes, left } = await a.state();
  expect(left).toEqual([]);
  expect(bytes).toBeLessThan(65_000);
});
