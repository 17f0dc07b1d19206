/** Which answers leave the page, and in which shape. Pure. */
import type { FieldReading } from '../reading/reading';
import { plain } from '../reading/text';
import { withoutContacts } from './contacts';
import { onlyPrinted, withoutNames } from './printed';

type Shape = 'name' | 'version' | 'reference' | 'number' | 'nil' | 'words' | 'choices';

/** Questions whose answer is a business fact (contract of what is remembered), and its shape; the first that fits wins. */
const MAY_LEAVE: [RegExp, Shape][] = [
  [/^denomination commerciale|^nom commercial|^nom du produit/, 'name'],
  [/^(numero de )?version\b/, 'version'],
  [/numero unique|\bnru\b/, 'number'],
  [/^dsr\b|^date previsionnelle/, 'words'],
  [/numero d'identifi\w* (logiciel|editeur)|\bni[el]\b/, 'nil'],
  [/^(les )?profils\b|^chapitre.* rem\b/, 'choices'],
];

/** When a mandate ends; nothing but a day leaves. */
const MANDATE_END = /^date de fin (du|de) mandat\b/;
const LOOKS_LIKE_A_DAY = /^\d{1,4}\D\d{1,2}\D\d{2,4}$/;

/** Words of a question about a person or an address: they win over the list above. */
const ABOUT_PEOPLE =
  /personne|contact|representant|responsable|mail|telephone|portable|adresse|prenom|fonction|collaborateur|utilisateur|signataire|sociale/;

const NEVER_KINDS: readonly FieldReading['kind'][] = ['email', 'tel', 'file', 'link', 'textarea', 'checkbox'];
const LONGEST_NAME = 150;

/** The only words in a version: "v0.1", "1.4.2-rc1", "V12 SP3", "bêta 2". */
const OF_VERSIONS = new Set(['version', 'alpha', 'beta', 'build', 'patch', 'hotfix', 'release']);
/** A number of Convergence is ten capitals or digits, in small letters too; those of vague 1 have no known shape but a digit in each piece. */
const LETTERS = /^(?:[A-Z]{8,12}|[a-z]{10})$/;
const OF_NUMBERS = /^[\w./-]{1,20}$/;
const NIL = /^(?:[A-Za-z]{1,3}[ -]?)?\d[\d .-]{0,19}$/;
const REFERENCE = /^(?=.*\d)[A-Za-z0-9-]{1,20}$/;

/** The answer as far as it may leave; null where it may not. "" is an answer too: none. */
export function mayLeave(field: FieldReading): string | null {
  const label = plain(field.label);
  const value = field.value.trim();
  if (NEVER_KINDS.includes(field.kind)) return null;
  if (/^(oui|non)$/i.test(value) && /\?$|^j'autorise/.test(label)) return field.value;
  if (MANDATE_END.test(label)) return LOOKS_LIKE_A_DAY.test(value) ? field.value : null;
  const shape = MAY_LEAVE.find(([words]) => words.test(label))?.[1];
  if (!shape || ABOUT_PEOPLE.test(label)) return null;
  if (value === '') return '';
  if (shape === 'words') return onlyPrinted(value) === value ? field.value : null;
  if (shape !== 'choices') return ofShape(shape, field.value);
  const choices = field.value.split(' | ').filter((choice) => withoutNames(choice) === choice);
  return choices.length > 0 ? choices.join(' | ') : null;
}

/** A text that has the shape of such an answer and holds nothing that leads to a person; null for any other. */
export function ofShape(shape: Exclude<Shape, 'words' | 'choices'>, text: string): string | null {
  const value = text.trim();
  return withoutContacts(value) === value && IS[shape](value) ? text : null;
}

const IS: Record<Exclude<Shape, 'words' | 'choices'>, (value: string) => boolean> = {
  name: (value) => value.length <= LONGEST_NAME,
  version: (value) => /\d/.test(value) && (plain(value).match(/[a-z]+/g) ?? []).every((word) => word.length <= 3 || OF_VERSIONS.has(word)),
  number: (value) =>
    LETTERS.test(value) || value.split(' ').every((piece) => (/\d/.test(piece) ? OF_NUMBERS.test(piece) : /^[A-Z]{1,3}$/.test(piece))),
  nil: (value) => NIL.test(value),
  reference: (value) => REFERENCE.test(value),
};
