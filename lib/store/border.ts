/**
 * The store's one border: what may be written is what a backup may bring back, whatever verb writes it. Texts too long are cut; a row that still does not
 * fit its table's shape is refused, and so is one whose key is not in its final form, which would stand beside the row that it means.
 */
import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie';
import type * as z from 'zod/mini';
import { cutText } from '../reading/limits';
import { keyOf, type RowOf, type TableName, TABLES } from './tables';

/** What Dexie asks before it writes. An upgrade is let through: it makes rows of an older version fit. */
export const BORDER: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'border',
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      return { ...table, mutate: (request) => table.mutate(name in TABLES ? fitting(name as TableName, request) : request) };
    },
  }),
};

function fitting(name: TableName, request: DBCoreMutateRequest): DBCoreMutateRequest {
  const isUpgrade = (request.trans as { mode?: string }).mode === 'versionchange';
  if (isUpgrade || (request.type !== 'put' && request.type !== 'add')) return request;
  return { ...request, values: request.values.map((row: unknown) => fitted(name, row)) };
}

/** The row as it is kept. Throws where it cannot be. */
function fitted(name: TableName, row: unknown): unknown {
  const { success, data } = shapeOf(name).safeParse(cutTexts(row));
  if (!success) throw new RangeError(`no row of ${name}`);
  if (keyOf(name, data as never) !== keyOf(name, row as RowOf<typeof name>)) throw new RangeError(`no key of ${name}`);
  return data;
}

const made = new Map<TableName, z.ZodMiniType>();

function shapeOf(name: TableName): z.ZodMiniType {
  const shape = made.get(name) ?? TABLES[name].shape();
  made.set(name, shape);
  return shape;
}

function cutTexts(value: unknown): unknown {
  if (typeof value === 'string') return cutText(value);
  if (Array.isArray(value)) return value.map(cutTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cutTexts(inner)]));
}
