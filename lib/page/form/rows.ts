import type { FieldReading } from '../../reading/reading';
import { plain } from '../../reading/text';

/** A block that can repeat: where it stands (section title or the yes/no question before it), the labels inside it and, where not any of them may, the one that begins it, as plain patterns. */
interface RepeatedBlock {
  within: RegExp;
  opens?: RegExp;
  member: RegExp;
}

/** Source: guide DUI (June 2026), Étape 1, 4. and Étape 2, 2., 4., 5. and 6. "Référencement en cours" does not repeat. */
const BLOCKS: RepeatedBlock[] = [
  {
    within: /precedemment|precedent|vague 1/,
    member: /unique de referencement|^nru\b|^dsr/,
  },
  {
    within: /autres? noms? commercia/,
    opens: /nom commercial/,
    member: /^(?:autre )?nom commercial|identification logiciel|^nil|version technique$/,
  },
  {
    within: /groupement/,
    opens: /denomination sociale/,
    member: /^denomination sociale|siret|^adresse|^nie$|^nom et prenom|^fonction/,
  },
  { within: /distribut/, opens: /denomination sociale/, member: /^denomination sociale|siret|^date de (?:signature|fin)/ },
  { within: /composants? additionnel/, member: /composant additionnel$|^chapitre/ },
];

/** Whether a label is one of a block that can repeat. */
export const isRepeated = (label: string) => BLOCKS.some(({ member }) => member.test(plain(label)));

/** Gives each field of a block that can repeat its row: 0, 1, 2... A label that comes again starts the next row. */
export function withRows(fields: FieldReading[]): FieldReading[] {
  let block: RepeatedBlock | undefined;
  let row = 0;
  let seen = new Set<string>();
  let asked = '';
  const rowed = fields.map((field) => {
    const label = plain(field.label);
    if (block && !isMember(block, field)) [block, row, seen] = [undefined, 0, new Set()];
    block ??= BLOCKS.find(
      (one) => (one.opens ?? one.member).test(label) && isMember(one, field) && one.within.test(asked || plain(field.section ?? '')),
    );
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
  const keys = fields.map((field) =>
    field.row === null && field.kind !== 'radio' ? `${field.kind}|${field.section}|${plain(field.label)}` : null,
  );
  const nextOf: (number | undefined)[] = [];
  const last = new Map<string | null, number>();
  for (let at = keys.length - 1; at >= 0; at--) {
    nextOf[at] = last.get(keys[at] ?? null);
    last.set(keys[at] ?? null, at);
  }
  const rows = new Map<number, number>();
  for (const [start, key] of keys.entries()) {
    if (!key || rows.has(start)) continue;
    const size = (nextOf[start] ?? 0) - start;
    const row = keys.slice(start, start + size);
    if (size < 1 || row.includes(null)) continue;
    const isRow = (from: number) => row.every((one, at) => keys[from + at] === one);
    let count = 1;
    while (isRow(start + count * size)) count++;
    if (count > 1) for (let index = 0; index < count * size; index++) rows.set(start + index, Math.floor(index / size));
  }
  return fields.map((field) => (rows.has(field.id) ? { ...field, row: rows.get(field.id) ?? null } : field));
}
