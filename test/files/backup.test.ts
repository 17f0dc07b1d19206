import { beforeEach, describe, expect, it } from 'vitest';
import { knownFrom, parseBackup, refusalWords, toBackup } from '../../lib/files/backup';
import { mergeRows } from '../../lib/store/merge';
import { reportOf } from '../../lib/judge/report';
import { DEFAULT_SETTINGS } from '../../lib/browser/settings';
import { noteItem } from '../../lib/store/items';
import type { Database } from '../../lib/store/db';
import { saveReading } from '../../lib/store/readings';
import { eraseAll, putRows, storedRows } from '../../lib/store/snapshot';
import { makeSay } from '../../lib/browser/say';
import { chapter, fields, freshDatabase, minute, reading, saidItem } from '../store/samples';

const HEAD = { format: 'cap-convergence-backup', version: 1 };
const parse = (value: unknown) => parseBackup(JSON.stringify(value));
const COUNT = { number: 'A', total: 1, loaded: 0, submitted: 0, validated: 0, readAt: '' };
const DATE = { dispositif: 'DUI', date: 'date2', deleted: false, updatedAt: '' };
const DISMISSAL = { number: 'A', rule: 'phone-format', place: 'a|b|null', label: 'b', mark: 1, deleted: false, updatedAt: '' };
const ITEM = saidItem('A', 'k');
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

  it('takes a candidature of which every key but the number is absent, down to the smallest', () => {
    const parsed = parse({
      ...HEAD,
      candidatures: [{ number: 'AB', product: {}, precedents: [{ nru: 'X' }], nils: [{}], components: [{}] }],
    });
    expect(parsed.ok && knownFrom(parsed.backup)).toMatchObject([
      {
        number: 'AB',
        product: { name: '', version: '', reference: '' },
        precedents: [{ nru: 'X', dsr: '', wave: 1, obtained: true, version: null }],
        components: [{ name: '', chapters: [] }],
      },
    ]);
  });

  it('may be older than what can be set aside', async () => {
    const { dismissals: _, ...older } = toBackup(await storedRows(database), null, minute(9));
    expect(parse(older)).toMatchObject({ ok: true, backup: { dismissals: [] } });
    expect(parse({ ...older, dismissals: [DISMISSAL] })).toMatchObject({ ok: true, backup: { dismissals: [DISMISSAL] } });
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
    [
      'a candidature without a number',
      JSON.stringify({ ...HEAD, candidatures: [{ number: 'A' }, {}] }),
      'damaged',
      'candidatures.1.number',
    ],
    ['an empty number', JSON.stringify({ ...HEAD, candidatures: [{ number: '' }] }), 'damaged', 'candidatures.0.number'],
    ['a blank number', JSON.stringify({ ...HEAD, candidatures: [{ number: ' ' }] }), 'damaged', 'candidatures.0.number'],
    ['a table that is none', JSON.stringify({ ...HEAD, looks: { number: 'A' } }), 'damaged', 'looks'],
    ['a day that is none', JSON.stringify({ ...HEAD, counts: [{ ...COUNT, day: '9999-99-99' }] }), 'damaged', 'counts.0.day'],
    [
      'a date of the user that is none',
      JSON.stringify({ ...HEAD, userDates: [{ ...DATE, at: '9999-99-99T99:99' }] }),
      'damaged',
      'userDates.0.at',
    ],
    [
      'an end of mandate that is none',
      JSON.stringify({ ...HEAD, candidatures: [{ number: 'A', mandateEnds: ['soon'] }] }),
      'damaged',
      'candidatures.0.mandateEnds.0',
    ],
    ['a note of 10 MB', JSON.stringify({ ...HEAD, items: [{ ...ITEM, note: 'x'.repeat(10_000_000) }] }), 'damaged', 'items.0.note'],
    ['a moment of export of 10 MB', JSON.stringify({ ...HEAD, exportedAt: 'x'.repeat(10_000_000) }), 'damaged', 'exportedAt'],
    [
      'a million damaged items',
      `{"format":"cap-convergence-backup","version":1,"items":[${'{},'.repeat(999_999)}{}]}`,
      'damaged',
      'items.0.number',
    ],
    [
      'a row wrong a million times',
      JSON.stringify({ ...HEAD, candidatures: [{ number: 'A', precedents: Array.from({ length: 1_000_000 }, () => ({ wave: 3 })) }] }),
      'damaged',
      'candidatures.0.precedents',
    ],
    [
      'a mark that tells more than 16 bits',
      JSON.stringify({ ...HEAD, dismissals: [{ ...DISMISSAL, mark: 65_536 }] }),
      'damaged',
      'dismissals.0.mark',
    ],
    ['items without a key', JSON.stringify({ ...HEAD, items: [{ number: 'A' }] }), 'damaged', 'items.0.key'],
  ])('refuses %s', (_, text, reason, detail) => {
    expect(parseBackup(text)).toEqual({ ok: false, reason, detail });
  });

  it('refuses a huge file without reading it, and says the limit', () => {
    const huge = parseBackup(' '.repeat(50_000_001));
    expect(huge).toMatchObject({ ok: false, reason: 'huge' });
    expect(!huge.ok && refusalWords(huge, makeSay('fr'))).toContain('dépasse 50 Mo');
  });

  it('takes no longer for values that stand together than for as many apart', () => {
    const named = (count: number) => Array.from({ length: count }, (_, place) => ({ name: `n${place}`, nil: `${place}` }));
    const file = (candidatures: number, names: number) => {
      const nils = named(names);
      const each = { nils, names: nils.map(({ name }) => name).reverse() };
      return JSON.stringify({
        ...HEAD,
        candidatures: Array.from({ length: candidatures }, (_, place) => ({ number: `N${place}`, ...each })),
      });
    };
    const taken = (text: string) => {
      const start = process.cpuUsage();
      expect(parseBackup(text).ok).toBe(true);
      return process.cpuUsage(start).user;
    };
    const [together, apart] = [file(2, 5_000), file(200, 50)].map((text) => Math.min(...Array.from({ length: 5 }, () => taken(text))));
    console.log(together ?? 0, apart ?? 0);
    expect((together ?? 0) / (apart ?? 0)).toBeLessThan(3.5);
  });

  it('says which candidature has no number', () => {
    const refused = parse({ ...HEAD, candidatures: [{ number: 'A' }, { guichet: 'segur' }] });
    expect(!refused.ok && refusalWords(refused, makeSay('fr'))).toBe(
      'La candidature n° 2 de ce fichier n’a pas de numéro valable. Rien n’a été modifié.',
    );
  });

  it('drops keys that would reach into prototypes', () => {
    const evil = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
    const row = JSON.stringify({ ...ITEM, changedAt: { note: '' } }).replace('{"note"', '{"__proto__":{"polluted":true},"note"');
    const parsed = parseBackup(`${evil}${JSON.stringify(HEAD).slice(1, -1)},"items":[${evil}${row.slice(1)}]}`);
    expect(parsed.ok && parsed.backup.items).toEqual([{ ...ITEM, changedAt: { note: '' } }]);
    expect(parsed.ok && Object.keys(parsed.backup)).not.toContain('constructor');
    expect({}).not.toHaveProperty('polluted');
  });

  it('holds a candidature once that stands in the file twice', () => {
    const parsed = parse({
      ...HEAD,
      candidatures: [
        { number: 'A', readAt: minute(1), url: '' },
        { number: 'A', readAt: minute(2), names: ['B'] },
      ],
    });
    if (!parsed.ok) throw new Error(parsed.reason);
    expect(mergeRows(parsed.backup, parsed.backup).candidatures).toMatchObject([{ number: 'A', names: ['B'] }]);
  });
});
