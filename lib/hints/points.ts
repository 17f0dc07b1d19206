/** The points of a page, one after the other: from the last one visited on, and round. */
import { type HintedField, type HintedPage, levelOf, type Note } from './hinted';

/** Where among the points the user is: « 3 sur 20 ». */
export interface Position {
  place: number;
  of: number;
}

/** The points of the page shown, and where the user is among them. */
export interface Points {
  set(page: HintedPage, notes: readonly Note[]): void;
  /** The user was led to this field. */
  visit(field: HintedField): void;
  /** The user went to this field by himself: to go on from there, unless it has no point and lies before the last one visited. */
  enter(field: HintedField): void;
  next(): Note | undefined;
  /** Null while the last field visited is no point. */
  readonly position: Position | null;
}

/** Every field with something to say is a point, doubts and waiting ones too; what is only information is passed over if there is more, but for proofs. */
export function createPoints(waits: ReadonlySet<string>): Points {
  let fields: readonly HintedField[] = [];
  let points: readonly Note[] = [];
  /** The last field visited, and where it stood last: it may be gone. */
  let visited: { key: string; at: number } | null = null;

  const pointAt = ({ key }: { key: string }) => points.findIndex(({ field }) => field.key === key);
  const placeOf = ({ key }: { key: string }) => fields.findIndex((field) => field.key === key);
  const visit = (field: HintedField) => {
    visited = { key: field.key, at: placeOf(field) };
  };
  const after = () => {
    if (!visited) return 0;
    return placeOf(visited) < 0 ? visited.at : visited.at + 1;
  };

  return {
    set(page, notes) {
      const isSamePage = page.fields.some((field) => placeOf(field) >= 0);
      fields = page.fields;
      const serious = notes.filter(({ findings }) => findings.some((finding) => levelOf(finding, waits) !== 'info'));
      points = serious.length > 0 && !page.proofs ? serious : notes;
      if (!visited) return;
      const at = placeOf(visited);
      visited = isSamePage ? { key: visited.key, at: at < 0 ? visited.at : at } : null;
    },
    visit,
    enter(field) {
      if (pointAt(field) >= 0 || placeOf(field) > (visited?.at ?? -1)) visit(field);
    },
    next() {
      const from = after();
      return points.find(({ field }) => placeOf(field) >= from) ?? points[0];
    },
    get position() {
      const place = visited ? pointAt(visited) : -1;
      return place < 0 ? null : { place: place + 1, of: points.length };
    },
  };
}
