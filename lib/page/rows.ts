import type { FieldReading } from './reading';
import { plain } from './text';

/** A block that can repeat: where it stands (section title or the yes/no question before it) and the labels inside it, as plain patterns. */
interface RepeatedBlock {
  within: RegExp;
  opens: RegExp;
  member: RegExp;
}

/** Source: guide DUI (June 2026), Étape 1, 4. and Étape 2, 2., 4., 5. and 6. "Référencement en cours" does not repeat. */
const BLOCKS: RepeatedBlock[] = [
  {
    within: /precedemment|precedent|vague 1/,
    opens: /unique de referencement|^nru\b|^dsr/,
    member: /unique de referencement|^nru\b|^dsr/,
  },
  {
    within: /autres? noms? commercia/,
    opens: /^(?:autre )?nom commercial/,
    member: /^(?:autre )?nom commercial|identification logiciel|^nil|version technique$/,
  },
  {
    within: /groupement/,
    opens: /^denomination sociale/,
    member: /^denomination sociale|siret|^adresse|^nie$|^nom et prenom|^fonction/,
  },
  { within: /distribut/, opens: /^denomination sociale/, member: /^denomination sociale|siret|^date de (?:signature|fin)/ },
  { within: /composants? additionnel/, opens: /composant additionnel$|^chapitre/, member: /composant additionnel$|^chapitre/ },
];

/** Gives each field of a block that can repeat its row: 0, 1, 2... A label that comes again starts the next row. */
export function withRows(fields: FieldReading[]): FieldReading[] {
  let block: RepeatedBlock | null = null;
  let row = 0;
  let seen = new Set<string>();
  let asked = '';
  const rowed = fields.map((field) => {
    const label = plain(field.label);
    if (block && !isMember(block, field)) block = null;
    if (!block) {
      const found = BLOCKS.find(
        (one) => one.opens.test(label) && isMember(one, field) && one.within.test(asked || plain(field.section ?? '')),
      );
      if (found) [block, row, seen] = [found, 0, new Set()];
    }
    if (field.kind === 'radio') asked = label;
    if (!block) return field;
    if (seen.has(label)) [row, seen] = [row + 1, new Set()];
    seen.add(label);
    return { ...field, row };
  });
  return withUnknownRows(rowed);
}

function isMember(block: RepeatedBlock, field: FieldReading): boolean {
  return field.kind !== 'radio' && block.member.test(plain(field.label));
}

/** Blocks of forms we have no guide for: a run of labels that comes again, in the same order and section, is a row. */
function withUnknownRows(fields: FieldReading[]): FieldReading[] {
  const rows = new Map<number, number>();
  for (let start = 0; start < fields.length; start++) {
    if (fields[start]?.row !== null || rows.has(start)) continue;
    const again = fields.findIndex((field, at) => at > start && isSame(field, fields[start]));
    const size = again - start;
    if (again < 0 || fields.slice(start, again).some((field) => field.row !== null || field.kind === 'radio')) continue;
    let count = 1;
    while (
      Array.from({ length: size }, (_, index) => index).every((index) =>
        isSame(fields[start + count * size + index], fields[start + index]),
      )
    )
      count++;
    if (count < 2) continue;
    for (let index = 0; index < count * size; index++) rows.set(start + index, Math.floor(index / size));
  }
  return fields.map((field) => (rows.has(field.id) ? { ...field, row: rows.get(field.id) ?? null } : field));
}

function isSame(a: FieldReading | undefined, b: FieldReading | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.row === null &&
    a.kind === b.kind &&
    a.section === b.section &&
    plain(a.label) === plain(b.label)
  );
}
