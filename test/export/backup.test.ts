import { beforeEach, describe, expect, it } from 'vitest';
import { knownFrom, parseBackup, toBackup } from '../../lib/export/backup';
import { reportOf } from '../../lib/report';
import { DEFAULT_SETTINGS } from '../../lib/settings';
import { noteItem } from '../../lib/store/items';
import type { Database } from '../../lib/store/db';
import { saveReading } from '../../lib/store/readings';
import { eraseAll, putRows, storedRows } from '../../lib/store/snapshot';
import { chapter, fields, freshDatabase, minute, reading } from '../store/samples';

const HEAD = { format: 'cap-convergence-backup', version: 1 };
const parse = (value: unknown) => parseBackup(JSON.stringify(value));
let database: Database;
beforeEach(() => {
  database = freshDatabase();
});

describe('a backup', () => {
  it('brings everything back into an empty store', async () => {
    const page = reading({
      kind: 'step1-form',
      fields: fields(['Dénomination commerciale', 'Medi20']),
      chapters: [chapter('A', 'submitted', 'Soumis')],
    });
    await saveReading(reportOf(page, []), minute(0), database);
    await noteItem('RTPJTHIJVH', 'gazelle', 'appel', database);
    const rows = await storedRows(database);
    const parsed = parseBackup(JSON.stringify(toBackup(rows, DEFAULT_SETTINGS, minute(9))));
    if (!parsed.ok) throw new Error(parsed.reason);
    expect(parsed.backup).toMatchObject({ exportedAt: minute(9), settings: DEFAULT_SETTINGS, ...rows });
    await eraseAll(database);
    await putRows(parsed.backup, database);
    expect(await storedRows(database)).toEqual(rows);
    expect(knownFrom(parsed.backup)).toMatchObject([{ number: 'RTPJTHIJVH', names: ['Medi20'] }]);
  });

  it('may hold no more than a number', () => {
    const parsed = parse({
      ...HEAD,
      candidatures: [{ number: 'AB', edcNru: {}, precedents: [{ nru: 'X', dsr: 'MS1', wave: 1, obtained: true }] }],
    });
    expect(parsed.ok && knownFrom(parsed.backup)).toEqual([
      {
        number: 'AB',
        guichet: 'segur',
        dispositif: null,
        product: null,
        candidateVersion: null,
        names: [],
        nils: [],
        precedents: [{ nru: 'X', dsr: 'MS1', wave: 1, obtained: true, version: null }],
        edcNru: { lps: null, proxy: null },
        profiles: [],
        components: [],
        forecastDate: null,
      },
    ]);
    expect(parse(HEAD)).toMatchObject({ ok: true, backup: { candidatures: [], items: [], looks: [] } });
  });

  it('takes a candidature of which every key is absent, down to the smallest', () => {
    const parsed = parse({ ...HEAD, candidatures: [{ product: {}, precedents: [{ nru: 'X' }], nils: [{}], components: [{}] }] });
    expect(parsed.ok && knownFrom(parsed.backup)).toMatchObject([
      {
        number: '',
        product: { name: '', version: '', reference: '' },
        precedents: [{ nru: 'X', dsr: '', wave: 1, obtained: true, version: null }],
        components: [{ name: '', chapters: [] }],
      },
    ]);
  });

  it('knows nothing of a deleted candidature', () => {
    const parsed = parse({ ...HEAD, candidatures: [{ number: 'AB', deleted: true }, { number: 'CD' }] });
    expect(parsed.ok && knownFrom(parsed.backup).map(({ number }) => number)).toEqual(['CD']);
  });

  it.each([
    ['not JSON', '{"format":', 'unreadable', ''],
    ['nothing', '', 'unreadable', ''],
    ['another file', '{"name":"x"}', 'foreign', ''],
    ['a list', '[]', 'foreign', ''],
    ['null', 'null', 'foreign', ''],
    ['a newer version', JSON.stringify({ ...HEAD, version: 2 }), 'newer', ''],
    ['a number that is none', JSON.stringify({ ...HEAD, candidatures: [{ number: 3 }] }), 'damaged', 'candidatures.0.number'],
    [
      'a wave of its own',
      JSON.stringify({ ...HEAD, candidatures: [{ number: 'A', precedents: [{ nru: '', dsr: '', wave: 3, obtained: true }] }] }),
      'damaged',
      'candidatures.0.precedents.0.wave',
    ],
    [
      'an address elsewhere',
      JSON.stringify({ ...HEAD, candidatures: [{ number: 'A', url: 'javascript:alert(1)' }] }),
      'damaged',
      'candidatures.0.url',
    ],
    ['a stamp that is none', JSON.stringify({ ...HEAD, looks: [{ number: 'A', at: 'zzz' }] }), 'damaged', 'looks.0.at'],
    ['items without a key', JSON.stringify({ ...HEAD, items: [{ number: 'A' }] }), 'damaged', 'items.0.key'],
  ])('refuses %s', (_, text, reason, detail) => {
    expect(parseBackup(text)).toEqual({ ok: false, reason, detail });
  });

  it('refuses a huge file without reading it', () => {
    expect(parseBackup(' '.repeat(50_000_001))).toMatchObject({ ok: false, reason: 'huge' });
  });
});
