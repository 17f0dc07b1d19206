/** What may leave the page, and nothing else: business facts. Everything a person typed about people stays where it was typed. */
import type { FieldReading, Finding, PageReading } from '../reading/reading';
import { plain } from '../reading/text';

/** Questions whose answer is a business fact (contract of what is remembered): names and versions of the software, numbers, profiles, chapters, forecast. */
const MAY_LEAVE =
  /^denomination commerciale|^nom commercial|^nom du produit|^(numero de )?version\b|numero unique|\bnru\b|^dsr\b|numero d'identifi\w* (logiciel|editeur)|\bni[el]\b|^(les )?profils\b|^chapitre.* rem\b|^date previsionnelle/;

/** When a mandate ends; nothing but a day leaves. */
const MANDATE_END = /^date de fin (du|de) mandat\b/;
const LOOKS_LIKE_A_DAY = /^\d{1,4}\D\d{1,2}\D\d{2,4}$/;

/** Words of a question about a person or an address: they win over the list above. */
const ABOUT_PEOPLE =
  /personne|contact|representant|responsable|mail|telephone|portable|adresse|prenom|fonction|collaborateur|utilisateur|signataire|sociale/;

const NEVER_KINDS: readonly FieldReading['kind'][] = ['email', 'tel', 'file', 'link', 'textarea', 'checkbox'];
const LOOKS_PERSONAL = /@|(^|\D)((\+|00)\d{1,3}[ .-]?\d|0[1-9])([ .-]?\d{2}){4}(\D|$)/;

/** The reading with every value that is not a business fact emptied (`filled` stays), choices that may be people's names and help texts left out. */
export function withoutPersonalValues(reading: PageReading): PageReading {
  const url = plainAddress(reading.url, reading.candidature);
  if (reading.kind === 'unknown') return { ...emptied(reading), url };
  const { convention } = reading;
  return {
    ...reading,
    url,
    fields: reading.fields.map((field) => {
      const leaves = mayLeave(field);
      return { ...field, value: leaves ? field.value : '', options: leaves ? field.options : [], help: null };
    }),
    convention: convention && { ...convention, files: convention.files.map((name) => (name.startsWith('ANS S') ? name : '')) },
  };
}

/** The findings with every value that may not leave cut out of their sentences. */
export function withoutPersonalMessages(findings: readonly Finding[], reading: PageReading): Finding[] {
  const personal = reading.fields.filter((field) => field.value.length > 2 && !mayLeave(field)).map(({ value }) => value);
  return findings.map((finding) => ({
    ...finding,
    message: personal.reduce((message, value) => message.replaceAll(value, '…'), finding.message),
  }));
}

function mayLeave(field: FieldReading): boolean {
  const label = plain(field.label);
  if (NEVER_KINDS.includes(field.kind)) return false;
  if (/^(oui|non)$/i.test(field.value.trim()) && /\?$|^j'autorise/.test(label)) return true;
  if (MANDATE_END.test(label)) return LOOKS_LIKE_A_DAY.test(field.value.trim());
  if (ABOUT_PEOPLE.test(label) || !MAY_LEAVE.test(label) || LOOKS_PERSONAL.test(field.value)) return false;
  return field.kind === 'checkboxes' || field.options.length > 0 || field.value.length <= 150;
}

/** A page that is not read: its address and kind, and none of its words. */
function emptied(reading: PageReading): PageReading {
  return {
    ...reading,
    title: '',
    product: null,
    steps: [],
    deadlines: [],
    progress: null,
    fields: [],
    chapters: [],
    requirements: [],
    convention: null,
    candidatures: [],
    confirmation: null,
    chapter: null,
  };
}

/** The address without its anchor, and with only those parameters that are short numbers, identifiers or the candidature's number. */
function plainAddress(url: string, candidature: string | null): string {
  if (!URL.canParse(url)) return '';
  const { origin, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(
    ([, value]) => value === candidature || /^\d{1,8}$|^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value),
  );
  const query = new URLSearchParams(kept).toString();
  return origin + pathname.split('/').map(withoutAddress).join('/') + (query && `?${query}`);
}

/** A part of a path; "" for one that holds an e-mail address. */
function withoutAddress(part: string): string {
  return /@|%40/.test(part) ? '' : part;
}
