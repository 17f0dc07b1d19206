import { beforeEach, describe, expect, it } from 'vitest';
import { memberFileName, memberText, readMemberFile } from '../../lib/files/member-file';
import { type Round, teamRound } from '../../lib/files/team-round';
import type { Database } from '../../lib/store/db';
import { noteItem, tickItem } from '../../lib/store/items';
import type { Notes } from '../../lib/store/note-versions';
import { storedRows } from '../../lib/store/snapshot';
import { freshDatabase } from '../store/samples';

const NUMBER = 'RTPJTHIJVH';
const PM = { id: 'k3f9zz', name: 'PM' };
const JD = { id: 'a2b3cc', name: 'JD' };
const file = (name: string, { own }: Pick<Round, 'own'>) => ({ name, text: own });
let mine: Database;
let theirs: Database;
beforeEach(() => {
  [mine, theirs] = [freshDatabase(), freshDatabase()];
});

const round = (me: typeof PM, database: Database, notes: Notes, ...files: { name: string; text: string }[]) =>
  teamRound({ me, notes, files, aside: ['aside.json'] }, database);
const noteIn = async (database: Database) => (await database.items.get([NUMBER, 'gazelle']))?.note;

describe('a member’s file', () => {
  it('is called by initials and letters, and has neither settings nor what the member has seen', async () => {
    expect(memberFileName(PM)).toBe('cap-PM-k3f9zz.json');
    expect(memberFileName({ ...PM, name: '../' })).toBe('cap-k3f9zz.json');
    const rows = { ...(await storedRows(mine)), looks: [{ number: NUMBER, at: '2026-11-01T00:00:00.000Z' }] };
    const text = memberText(PM, rows, {}, '2026-11-01T00:00:00.000Z');
    expect(JSON.parse(text)).toMatchObject({ looks: [], settings: null, member: PM });
    expect(readMemberFile({ name: 'x.json', text })).toMatchObject({ ok: true, member: PM });
  });
});

describe('a round', () => {
  it('says of each file what became of it, and merges the others', async () => {
    await tickItem(NUMBER, 'gazelle', 'done', theirs);
    const given = await round(JD, theirs, {});
    const made = await round(
      PM,
      mine,
      {},
      { name: 'cut.json', text: given.own.slice(0, 200) },
      { name: 'foreign.json', text: '{"a":1}' },
      { name: 'newer.json', text: given.own.replace('"version":1', '"version":2') },
      { name: 'damaged.json', text: given.own.replace('"state":"done"', '"state":"perhaps"') },
      { name: 'not-a-member.json', text: given.own.replace('"id":"a2b3cc"', '"id":"../"') },
      { name: 'aside.json', text: given.own },
      file('cap-JD-a2b3cc (copie en conflit).json', given),
      file('cap-JD-a2b3cc.sync-conflict-20261101-080000-ABCDEFG.json', given),
      file('cap-JD-a2b3cc.json', given),
    );
    expect(Object.fromEntries(made.files.map(({ name, outcome }) => [name, outcome]))).toEqual({
      'cut.json': 'unreadable',
      'foreign.json': 'foreign',
      'newer.json': 'newer',
      'damaged.json': 'damaged',
      'not-a-member.json': 'damaged',
      'aside.json': 'aside',
      'cap-JD-a2b3cc (copie en conflit).json': 'copy',
      'cap-JD-a2b3cc.sync-conflict-20261101-080000-ABCDEFG.json': 'copy',
      'cap-JD-a2b3cc.json': 'merged',
    });
    expect(await mine.items.get([NUMBER, 'gazelle'])).toMatchObject({ state: 'done' });
  });

  it('keeps two notes that were written without sight of each other, with whose they are, once on each side; who then writes replaces both', async () => {
    await noteItem(NUMBER, 'gazelle', 'rendez-vous pris', mine);
    await noteItem(NUMBER, 'gazelle', 'compte demandé', theirs);
    const [first, second] = [await round(PM, mine, {}), await round(JD, theirs, {})];
    const atMine = await round(PM, mine, first.notes, file('JD.json', second));
    const atTheirs = await round(JD, theirs, second.notes, file('PM.json', first));
    const both = await noteIn(mine);
    expect(both?.split('\n').sort()).toEqual(['JD : compte demandé', 'PM : rendez-vous pris']);
    expect(await noteIn(theirs)).toBe(both);
    expect(atMine.news).toMatchObject([{ version: { name: 'JD', text: 'compte demandé' } }]);

    const again = await round(PM, mine, atMine.notes, file('JD.json', atTheirs));
    expect([await noteIn(mine), again.news]).toEqual([both, []]);
    await noteItem(NUMBER, 'gazelle', 'réglé', mine);
    const settled = await round(PM, mine, again.notes, file('JD.json', atTheirs));
    await round(JD, theirs, atTheirs.notes, file('PM.json', settled));
    expect([await noteIn(mine), await noteIn(theirs)]).toEqual(['réglé', 'réglé']);
  });

  it('is told of a clock that is ahead, whose values can still be changed, and whose readings hide none', async () => {
    await tickItem(NUMBER, 'gazelle', 'done', theirs);
    const text = (await round(JD, theirs, {})).own.replaceAll(/"20\d\d-(\d\d-\d\dT)/g, '"2126-$1');
    const ahead = await round(PM, mine, {}, { name: 'JD.json', text });
    expect(ahead.files).toMatchObject([{ isAhead: true, outcome: 'merged' }]);
    await tickItem(NUMBER, 'gazelle', 'todo', mine);
    await round(PM, mine, ahead.notes, { name: 'JD.json', text });
    expect(await mine.items.get([NUMBER, 'gazelle'])).toMatchObject({ state: 'todo' });
  });

  it('takes a plain backup by its rows’ own law', async () => {
    await noteItem(NUMBER, 'gazelle', 'du fichier commun', theirs);
    const { member: _, notes: __, ...backup } = JSON.parse((await round(JD, theirs, {})).own);
    const made = await round(PM, mine, {}, { name: 'equipe.json', text: JSON.stringify(backup) });
    expect(made.files).toMatchObject([{ outcome: 'merged', member: null }]);
    expect(await noteIn(mine)).toBe('du fichier commun');
  });
});
