/** Where a reading of a library's page is wrong, by short names that a list of known failures can hold. */
import type { FieldReading, PageReading } from '../../../lib/reading/reading.ts';
import { plain } from '../../../lib/reading/text.ts';
import { differences } from '../compare.ts';

/** Lines "library place: expected ..., got ...". Questions are paired by their names, so that one too many does not hide the others. */
export function wrongIn(library: string, expected: PageReading, got: PageReading): string[] {
  const alone = (page: PageReading, ...fields: FieldReading[]): PageReading => ({ ...page, fields });
  const named = (field: FieldReading, fields: FieldReading[]) => fields.find(({ label }) => plain(label) === plain(field.label));
  const page = differences(alone(expected), alone(got));
  const questions = expected.fields.flatMap((field) => {
    const found = named(field, got.fields);
    if (!found) return [`« ${field.label} » is not read`];
    return differences(alone(expected, field), alone(expected, { ...found, id: field.id })).map((line) =>
      line.replace(/^fields\[[^\]]*\]\./, `« ${field.label} » `),
    );
  });
  const extra = got.fields
    .filter((field) => !named(field, expected.fields))
    .map(({ label, kind }) => `« ${label} » (${kind}) is no question`);
  return [...page, ...questions, ...extra].map((line) => `${library} ${line}`);
}

/** What is read wrong without being known, and the known places of this library that are read right now: those are to leave known-failures.ts. */
export function surprisesIn(library: string, expected: PageReading, got: PageReading, known: readonly string[]) {
  const lines = wrongIn(library, expected, got);
  const places = lines.map(placeIn);
  return {
    wrong: lines.filter((line) => !known.includes(placeIn(line))),
    rightNow: known.filter((place) => place.startsWith(`${library} `) && !places.includes(place)),
  };
}

/** The part of a line that names the place. */
function placeIn(line: string): string {
  return line.replace(/: (?:expected|from character) .*/, '');
}
