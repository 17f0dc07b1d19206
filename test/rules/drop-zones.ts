/** Drop zones as a reading shows them. */
import type { FieldReading, FileRule } from '../../lib/reading/reading';
import { field } from './table';

const INVITATION = 'Dans le cas où vous devriez en déposer plus, nous vous invitons à déposer une archive zip.';

export function fileRule(extensions: string[], megabytes: number | null = 10, maxFiles: number | null = 10): FileRule {
  return { extensions, maxBytes: megabytes === null ? null : megabytes * 1_000_000, maxFiles };
}

/** A drop zone that takes those extensions and lists those files; its help invites to a zip unless told otherwise. */
export function dropZone(extensions: string[], files: string[], help: string | null = INVITATION): FieldReading {
  return field({ label: 'Documentation', kind: 'file', value: files.join(' | '), fileRule: fileRule(extensions), help });
}

/** Files chosen for the first field of a page. */
export function chosen(...files: [string, number][]) {
  return { chosenFiles: [{ field: 0, requirement: null, proof: null, files: files.map(([name, bytes]) => ({ name, bytes })) }] };
}
