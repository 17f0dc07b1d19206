import { expect, vi } from 'vitest';
import { memberFileName, isSameText } from '../../lib/files/member-file';
import { teamRound } from '../../lib/files/team-round';
import { openDatabase, type Database } from '../../lib/store/db';
import { dateItem, noteItem, tickItem } from '../../lib/store/items';
import { changeProofs } from '../../lib/store/proofs';
import type { Member, Notes } from '../../lib/store/note-versions';
import { storedRows } from '../../lib/store/snapshot';
import { chanceOf } from './chance';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-01T08:00:00Z');
/** How wrong clocks are: right mostly, an hour either way, a month either way. */
const OFF = [0, 0, 0, HOUR, -HOUR, 30 * 24 * HOUR, -30 * 24 * HOUR];
const KEYS = ['gazelle', 'motco2', 'own:1', 'own:2'];

interface Teammate {
  me: Member;
  database: Database;
  off: number;
  notes: Notes;
  /** Back only in the end, after half a year. */
  isAway: boolean;
}

/** What was measured of a team that came to rest. */
export interface Rested {
  edits: number;
  bytes: number;
  msPerRound: number;
}

/**
 * A team on one folder, with the real merge: each edits and makes rounds when chance has it, reads what lags behind or is lost or doubled, by a clock that
 * may be wrong. After everybody gave and everybody took once in quiet, all must hold the same, and no note that nobody had seen and replaced is gone.
 */
export async function teamRests(seed: number, members: number, edits: number): Promise<Rested> {
  const chance = chanceOf(seed);
  const team = Array.from({ length: members }, (_, place): Teammate => {
    const off = OFF[chance.below(OFF.length)] ?? 0;
    return {
      me: { id: `m${String(place).padStart(3, '0')}`, name: `P${place}` },
      database: openDatabase(`team-${seed}-${members}-${place}`),
      off,
      notes: {},
      isAway: members > 2 && place % 5 === 4,
    };
  });
  const folder = new Map<string, string[]>(); // each file's states, the last one the newest
  const ledger = new Map<string, { by: string; place: string; replaced: boolean }>();
  let real = START;
  let rounds = 0;
  let spent = 0;
  vi.useFakeTimers({ toFake: ['Date'] });

  async function round(mate: Teammate, isQuiet: boolean): Promise<void> {
    vi.setSystemTime(real + mate.off);
    const own = memberFileName(mate.me);
    const files = [...folder].flatMap(([name, states]) => {
      if (name === own || (!isQuiet && chance.below(8) === 0)) return []; // not there yet, or lost for now
      const state = isQuiet ? states.length - 1 : Math.max(0, states.length - 1 - chance.below(3));
      const text = states[state] ?? '';
      const cut = !isQuiet && chance.below(12) === 0 ? text.slice(0, chance.below(text.length + 1)) : text;
      const copy = chance.below(10) === 0 ? [{ name: name.replace('.json', ' (copie en conflit).json'), text: states[0] ?? '' }] : [];
      return [{ name, text: cut }, ...copy];
    });
    const start = performance.now();
    const made = await teamRound({ me: mate.me, notes: mate.notes, files, aside: [] }, mate.database);
    spent += performance.now() - start;
    rounds += 1;
    mate.notes = made.notes;
    const states = folder.get(own) ?? [];
    if (!isSameText(states.at(-1) ?? '', made.own)) folder.set(own, [...states.slice(-4), made.own]);
  }

  async function edit(mate: Teammate, count: number): Promise<void> {
    vi.setSystemTime(real + mate.off);
    const { me, database } = mate;
    const key = chance.oneOf(KEYS);
    const number = chance.oneOf(['RTPJTHIJVH', 'ABCDEFGHIJ']);
    const how = chance.below(5);
    if (how === 0) await tickItem(number, key, chance.oneOf(['done', 'todo', null]), database);
    else if (how === 1) await dateItem(number, key, '2026-12-01', database);
    else {
      const text = `<${me.id}-${count}>`;
      const place = how === 4 ? `proofs ${number}` : `items ${number} ${key}`;
      const before = how === 4 ? (await database.proofs.get([number, 'A', 'P1']))?.note : (await database.items.get([number, key]))?.note;
      for (const [seen, kept] of ledger) if (kept.place === place && before?.includes(seen)) kept.replaced = true; // it was in sight
      if (how === 4) await changeProofs(number, [{ chapter: 'A', proof: 'P1' }], { note: text }, database);
      else await noteItem(number, key, text, database);
      ledger.set(text, { by: me.id, place, replaced: false });
    }
  }

  try {
    const present = team.filter(({ isAway }) => !isAway);
    for (const mate of team) await edit(mate, 0);
    for (const mate of team) await round(mate, false);
    for (let count = 1; count <= edits; count++) {
      real += 1 + chance.below(3 * HOUR);
      await edit(chance.oneOf(count < 5 ? team : present), count);
      if (chance.below(3) === 0) await round(chance.oneOf(present), false);
    }
    real += 180 * 24 * HOUR;
    for (const mate of team) await round(mate, true); // all give
    for (const mate of team) await round(mate, true); // all take
    const [first, ...others] = await Promise.all(team.map(({ database }) => storedRows(database)));
    for (const rows of others) expect(rows).toEqual(first);
    const told = JSON.stringify([first?.items, first?.proofs]);
    const lost = [...ledger].filter(([text, { replaced }]) => !replaced && !told.includes(text));
    expect(lost, `seed ${seed}, ${members} members`).toEqual([]);
    for (const { database } of team)
      expect((await database.items.toArray()).every(({ note }) => new Set(note.split('\n')).size === note.split('\n').length)).toBe(true);
    return { edits, bytes: (folder.values().next().value?.at(-1) ?? '').length, msPerRound: spent / rounds };
  } finally {
    vi.useRealTimers();
    await Promise.all(team.map(({ database }) => database.delete()));
  }
}
