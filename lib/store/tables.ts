/**
 * All that is kept, table by table: the database, backups, merging, erasing and the lists of what is stored are made from here. A new table is an entry
 * here, its row's type, the next version in `openDatabase`, and its name in the texts (`dash_table_...`).
 */
import * as z from 'zod/mini';
import { OUTCOMES, SEVERITIES } from '../reading/kinds';
import { MOST_ENTRIES } from '../reading/limits';
import {
  address,
  dispositifName,
  initialsShape as initials,
  kindShape,
  mark,
  numberShape as number,
  ruleName,
  stamp,
  status,
  step,
  text,
  texts,
  wave,
} from '../reading/parts';
import { chapterShape, missingShape, progressShape, requirementShape } from '../reading/shapes';
import { LONGEST_WORD } from '../reading/longest-word';
import { MEANINGS } from '../reading/taught';
import { DATE_NAMES } from '../segur/official-dates';
import { candidatureShape } from './candidature-shape';
import { byText, eachValue, factsAndMarks, lastChanged, lastRead, lastSeen } from './laws';
import type { ChapterRow, CountRow, HistoryRow, PageRow, RequirementRow } from './rows';
import { type Shape, type Table, table } from './table';
import type { AnsFileRow, AnswerRow, DismissalRow, ItemRow, LookRow, ProofRow, SaidRow, UserDateRow, WordRow } from './user-rows';

const readAt = stamp;
const updatedAt = stamp;
const deleted = z.boolean();
const day = z.iso.date();
const set = z.exactOptional(stamp);

/** Every table, in the order in which they are shown. */
export const TABLES = {
  candidatures: table({ key: ['number'], shape: candidatureShape, merge: factsAndMarks }),
  chapters: table({
    key: ['number', 'name'],
    indexes: ['number'],
    shape: (): Shape<ChapterRow> => z.extend(chapterShape, { number, place: z.number(), readAt }),
    merge: lastRead,
  }),
  requirements: table({
    key: ['number', 'chapter', 'id'],
    indexes: ['number', '[number+chapter]'],
    shape: (): Shape<RequirementRow> => z.extend(requirementShape, { number, chapter: text, place: z.number(), readAt }),
    merge: lastRead,
  }),
  pages: table({
    key: ['number', 'kind', 'chapter'],
    indexes: ['number'],
    shape: (): Shape<PageRow> =>
      z.object({
        number,
        kind: kindShape,
        chapter: text,
        url: address,
        title: text,
        step: z.nullable(step),
        findings: z
          .array(
            z.object({
              rule: text,
              outcome: z.enum(OUTCOMES),
              severity: z.enum(SEVERITIES),
              field: z.nullable(z.number()),
              label: z.nullable(text),
            }),
          )
          .check(z.maxLength(MOST_ENTRIES)),
        missing: missingShape,
        progress: progressShape,
        readAt,
      }),
    merge: lastRead,
  }),
  history: table({
    key: ['number', 'at', 'subject', 'name'],
    indexes: ['number', 'at'],
    shape: (): Shape<HistoryRow> =>
      z.object({
        number,
        at: stamp,
        subject: z.enum(['chapter', 'step', 'convention', 'deadline']),
        name: text,
        from: z.nullable(text),
        to: text,
        status: z.nullable(status),
      }),
    merge: byText,
  }),
  counts: table({
    key: ['number', 'day'],
    indexes: ['number'],
    shape: (): Shape<CountRow> =>
      z.object({ number, day, total: z.number(), loaded: z.number(), submitted: z.number(), validated: z.number(), readAt }),
    merge: lastRead,
  }),
  items: table({
    key: ['number', 'key'],
    indexes: ['number', 'due'],
    byUser: true,
    shape: (): Shape<ItemRow> =>
      z.object({
        number,
        key: text,
        state: z.nullable(z.enum(['done', 'todo', 'not-concerned'])),
        note: text,
        initials,
        due: z.nullable(day),
        order: z.nullable(z.number()),
        own: z.nullable(z.object({ title: text, guichet: text })),
        deleted,
        changedAt: z.object({ state: set, note: set, initials: set, due: set, order: set, own: set, deleted: set }),
        updatedAt,
      }),
    merge: eachValue,
  }),
  proofs: table({
    key: ['number', 'chapter', 'proof'],
    indexes: ['number'],
    byUser: true,
    shape: (): Shape<ProofRow> =>
      z.object({
        number,
        chapter: text,
        proof: text,
        note: text,
        fileName: text,
        initials: z.prefault(initials, ''),
        due: z.prefault(z.nullable(day), null),
        done: z.prefault(z.boolean(), false),
        deleted,
        changedAt: z.object({ note: set, fileName: set, initials: set, due: set, done: set, deleted: set }),
        updatedAt,
      }),
    merge: eachValue,
  }),
  userDates: table({
    key: ['dispositif', 'date'],
    byUser: true,
    shape: (): Shape<UserDateRow> =>
      z.object({
        dispositif: dispositifName,
        date: z.enum(DATE_NAMES),
        at: z.union([day, z.iso.datetime({ local: true, precision: -1 })]),
        deleted,
        updatedAt,
      }),
    merge: lastChanged,
  }),
  looks: table({ key: ['number'], shape: (): Shape<LookRow> => z.object({ number, at: stamp }), merge: lastSeen }),
  said: table({ key: ['key'], shape: (): Shape<SaidRow> => z.object({ key: text, at: stamp }), merge: null }),
  answers: table({
    key: ['number', 'question'],
    indexes: ['number'],
    byUser: true,
    shape: (): Shape<AnswerRow> => z.object({ number, question: text, answer: z.union([z.boolean(), text, texts]), deleted, updatedAt }),
    merge: lastChanged,
  }),
  ansFiles: table({
    key: ['kind', 'of', 'version'],
    byUser: true,
    shape: (): Shape<AnsFileRow> =>
      z.object({
        kind: z.enum(['rem', 'equivalence']),
        of: text,
        about: z.array(dispositifName),
        version: text,
        fileName: text,
        lines: z
          .array(
            z.object({
              requirement: text,
              title: text,
              scenario: text,
              proof: text,
              words: text,
              chapter: text,
              profiles: texts,
              wave: z.nullable(wave),
            }),
          )
          .check(z.maxLength(20_000)),
        same: z.array(texts).check(z.maxLength(20_000)),
        deleted,
        updatedAt,
      }),
    merge: lastChanged,
  }),
  dismissals: table({
    key: ['number', 'rule', 'place'],
    indexes: ['number'],
    byUser: true,
    shape: (): Shape<DismissalRow> => z.object({ number, rule: ruleName, place: text, label: z.nullable(text), mark, deleted, updatedAt }),
    merge: lastChanged,
  }),
  words: table({
    key: ['word'],
    byUser: true,
    shape: (): Shape<WordRow> =>
      z.object({
        word: z.string().check(z.minLength(1), z.maxLength(LONGEST_WORD)),
        means: z.enum(MEANINGS),
        kind: z.nullable(kindShape),
        deleted,
        updatedAt,
      }),
    merge: lastChanged,
  }),
};

type Tables = typeof TABLES;

/** The names of all tables; of those that files hold; of those whose rows the user makes. */
export type TableName = keyof Tables;
export type SharedName = { [Name in TableName]: Tables[Name]['merge'] extends null ? never : Name }[TableName];
export type UserTableName = { [Name in TableName]: Tables[Name]['byUser'] extends true | undefined ? Name : never }[TableName];

/** A row of that table. */
export type RowOf<Name extends TableName> = Tables[Name] extends Table<infer Row, unknown, unknown, unknown> ? Row : never;

/** The rows of every table that files hold, as the store gives them to a backup and takes them back. */
export type StoredRows = { [Name in SharedName]: RowOf<Name>[] };

/** The tables that files hold. */
export const SHARED = Object.keys(TABLES).filter((name) => TABLES[name as TableName].merge !== null) as SharedName[];

/** The tables whose rows the user makes. */
export const BY_USER = SHARED.filter((name) => (TABLES[name] as { byUser?: boolean }).byUser) as UserTableName[];

/** Makes something of each of them. */
export function perTable<Of extends Record<SharedName, object>>(make: (name: SharedName) => object): Of {
  return Object.fromEntries(SHARED.map((name) => [name, make(name)])) as Of;
}

/** A row's key as text. */
export function keyOf<Name extends TableName>(name: Name, row: RowOf<Name>): string {
  return JSON.stringify((TABLES[name].key as readonly string[] as readonly (keyof RowOf<Name>)[]).map((part) => row[part]));
}
