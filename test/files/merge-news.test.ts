import { describe, expect, it } from 'vitest';
import { mergeNews } from '../../lib/files/merge-news';
import type { StoredRows } from '../../lib/store/tables';
import type { ItemRow, ProofRow } from '../../lib/store/user-rows';
import { dossier } from '../candidature/checklist/samples';
import { minute, NO_ROWS } from '../store/samples';

const { candidature } = dossier({ number: 'A', updatedAt: minute(0) });

function rows(parts: Partial<StoredRows> = {}): StoredRows {
  return { ...NO_ROWS, candidatures: [candidature], ...parts };
}

function item(at: number, parts: Partial<ItemRow>): ItemRow {
  const none = { state: null, note: '', initials: '', due: null, order: null, own: null, deleted: false };
  const changedAt = Object.fromEntries(Object.keys(none).map((name) => [name, minute(at)]));
  return { number: 'A', key: 'gazelle', ...none, ...parts, changedAt, updatedAt: minute(at) };
}

function proof(at: number, parts: Partial<ProofRow>): ProofRow {
  const changedAt = { note: minute(at), fileName: minute(at), deleted: minute(at) };
  return {
    number: 'A',
    chapter: 'INS',
    proof: 'INS.02',
    note: '',
    fileName: '',
    initials: '',
    due: null,
    done: false,
    deleted: false,
    ...parts,
    changedAt,
    updatedAt: minute(at),
  };
}

const told = (mine: StoredRows, other: StoredRows) =>
  mergeNews(mine, other).map(({ candidature: whose, whole, lines }) => [
    whose?.number ?? null,
    whole,
    ...lines.map(({ subject, kind, words, key, before, after, initials }) => [subject, kind, words ?? key, before, after, initials]),
  ]);

describe('what a merge would bring', () => {
  it('names what was set aside, and what is no longer', () => {
    const set = (at: number, deleted: boolean) => ({
      number: 'A',
      rule: 'forecast-date',
      place: '4|Date|null',
      label: 'Date prévisionnelle',
      mark: 7,
      deleted,
      updatedAt: minute(at),
    });
    const aside = rows({ dismissals: [set(1, false)] });
    expect(told(rows(), aside)).toEqual([['A', null, ['aside', 'added', 'Date prévisionnelle', null, true, '']]]);
    expect(told(aside, rows({ dismissals: [set(2, true)] }))).toEqual([
      ['A', null, ['aside', 'removed', 'Date prévisionnelle', true, null, '']],
    ]);
  });

  it('is nothing where the file knows no more, or less recently', () => {
    const mine = rows({ items: [item(2, { note: 'appelé' })] });
    expect(mergeNews(mine, mine)).toEqual([]);
    expect(mergeNews(mine, rows({ items: [item(1, { note: 'appeler' })] }))).toEqual([]);
    expect(mergeNews(mine, rows())).toEqual([]);
  });

  it('names each value of the user’s, with what it was and who has it in hand', () => {
    const mine = rows({
      items: [item(1, { state: 'done', note: 'x' }), item(1, { key: 'own:1', own: { title: 'Relancer', guichet: 'cnda' } })],
    });
    const other = rows({
      items: [item(2, { state: 'todo', initials: 'PM', due: '2027-01-15' }), item(2, { key: 'own:1', deleted: true })],
      proofs: [proof(2, { note: 'à refaire', fileName: 'écran.pdf' })],
      answers: [{ number: 'A', question: 'main:NRU', answer: true, deleted: false, updatedAt: minute(2) }],
    });
    expect(told(mine, other)).toEqual([
      [
        'A',
        null,
        ['tick', 'changed', 'gazelle', 'done', 'todo', 'PM'],
        ['note', 'removed', 'gazelle', 'x', null, 'PM'],
        ['person', 'added', 'gazelle', null, 'PM', 'PM'],
        ['date', 'added', 'gazelle', null, '2027-01-15', 'PM'],
        ['own', 'removed', 'Relancer', 'Relancer', null, ''],
        ['note', 'added', 'INS, INS.02', null, 'à refaire', ''],
        ['file', 'added', 'INS, INS.02', null, 'écran.pdf', ''],
        ['answer', 'added', 'main:NRU', null, true, ''],
      ],
    ]);
  });

  it('says what becomes of a candidature as a whole', () => {
    const whole = (before: Partial<typeof candidature>, after: Partial<typeof candidature>) =>
      told(
        rows({ candidatures: [{ ...candidature, ...before }] }),
        rows({ candidatures: [{ ...candidature, ...after, updatedAt: minute(1) }] }),
      );
    expect(whole({}, { deleted: true })).toEqual([['A', 'deleted']]);
    expect(whole({ deleted: true }, {})).toEqual([['A', 'restored']]);
    expect(whole({}, { archived: true })).toEqual([['A', 'archived']]);
    expect(whole({ archived: true }, {})).toEqual([['A', 'unarchived']]);
    expect(told(rows({ candidatures: [] }), rows())).toEqual([['A', 'new']]);
    expect(told(rows({ candidatures: [] }), rows({ candidatures: [{ ...candidature, deleted: true }] }))).toEqual([]);
  });

  it('names the chapters that were read later, and the dates of a dispositif', () => {
    const chapter = (at: number, raw: string) => {
      const parts = { number: 'A', name: 'INS', place: 0, loaded: null, total: null, counted: 'unknown', action: null } as const;
      return { ...parts, status: 'submitted' as const, raw, readAt: minute(at) };
    };
    const date = { dispositif: 'DUI', date: 'date2', at: '2027-12-01T12:00', deleted: false, updatedAt: minute(1) } as const;
    const other = rows({ chapters: [chapter(2, 'Soumis')], userDates: [date] });
    expect(told(rows({ chapters: [chapter(1, 'En cours')] }), other)).toEqual([
      ['A', null, ['reading', 'changed', 'INS', 'En cours', 'Soumis', '']],
      [null, null, ['date', 'added', 'DUI date2', null, '2027-12-01T12:00', '']],
    ]);
  });
});
