/** The stamps of what the user changes. */

interface Stamped {
  changedAt: Record<string, string | undefined>;
  updatedAt: string;
}

/** Now, ISO 8601 in UTC. */
export function now(): string {
  return new Date().toISOString();
}

/** The later of now and one millisecond after the stamp before, so that a change always wins over what it changes. */
export function after(previous: string | undefined, at: string): string {
  if (!previous || at > previous) return at;
  return new Date(Date.parse(previous) + 1).toISOString();
}

/** A row with one of its values set and stamped. A row deleted before lives again when another of its values is set. */
export function changed<Row extends Stamped & { deleted: boolean }, Name extends keyof Row & string>(
  row: Row,
  name: Name,
  value: Row[Name],
  at: string,
): Row {
  const revived = row.deleted && name !== 'deleted';
  const stamp = after(row.updatedAt, at);
  return {
    ...row,
    deleted: revived ? false : row.deleted,
    [name]: value,
    changedAt: { ...row.changedAt, ...(revived && { deleted: stamp }), [name]: stamp },
    updatedAt: stamp,
  };
}
