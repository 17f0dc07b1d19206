/** What a page says of a candidature as a whole: the business facts that are remembered. Pure. */
import type { FieldReading, Finding, KnownPrecedent, PageReading } from '../reading/reading';
import { labelHas, plain, sectionHas } from '../reading/text';
import { readDay } from '../rules/terms/day';
import { topicOf } from '../rules/terms/topic';
import { waveOfDsr } from '../segur/dsr';
import type { Facts, Report } from '../reading/facts';

/** A page read, made ready for the store. */
export function reportOf(reading: PageReading, findings: readonly Finding[]): Report {
  return { reading, findings, facts: factsOf(reading) };
}

/** The facts on a page's form or recap; {} for a page of another kind. Section 4 of Étape 1 and the whole of Étape 2 (guides DUI and LGC). */
function factsOf(reading: PageReading): Facts {
  if (reading.kind === 'step1-form' || reading.kind === 'step1-recap') return step1Facts(reading.fields);
  if (reading.kind === 'step2-form' || reading.kind === 'step2-recap') return step2Facts(reading.fields);
  return {};
}

function step1Facts(fields: FieldReading[]): Facts {
  const before = yesOrNo(fields, 'référencé précédemment');
  const under = yesOrNo(fields, 'en cours de référencement');
  const rows = rowsOf(fields.filter((field) => labelHas(field, 'numéro unique') || plain(field.label).startsWith('dsr')));
  const obtained = before === false ? [] : rows.repeated.map((row) => precedent(row, true));
  const current = under === true ? [precedent(rows.single, false)] : [];
  return {
    ...textFact('mainName', alone(fields, 'dénomination commerciale')),
    ...textFact('candidateVersion', alone(fields, 'numéro de version technique')),
    ...textFact('forecastDate', alone(fields, 'date prévisionnelle')),
    ...(under !== undefined && { inProgress: under }),
    ...((before !== undefined || rows.repeated.length > 0) && {
      precedents: [...obtained, ...current].filter(({ nru }) => nru !== ''),
    }),
  };
}

function step2Facts(fields: FieldReading[]): Facts {
  const nie = alone(fields, 'NIE délivré') ?? alone(fields, "numéro d'identification éditeur");
  const statement = fields.find((field) => labelHas(field, 'attestation sur l’honneur') && sectionHas(field, 'attestation'));
  const edc = fields.filter((field) => labelHas(field, 'numéro unique de candidature'));
  const profiles = fields.find((field) => plain(field.label).startsWith('profils'));
  const hasOthers = yesOrNo(fields, "d'autres noms commerciaux");
  const otherNames = rowsOf(fields.filter((field) => labelHas(field, 'nom commercial') || isNil(field))).repeated;
  const hasSellers = yesOrNo(fields, 'distributeurs mandatés');
  const hasComponents = yesOrNo(fields, 'dispose-t-il de composants additionnels');
  const components = rowsOf(
    fields.filter((field) => sectionHas(field, 'composants additionnels') || labelHas(field, 'composant additionnel')),
  );
  return {
    ...textFact(
      'mainNil',
      fields.find((field) => field.row === null && isNil(field)),
    ),
    ...(nie && { nieGiven: nie.filled }),
    ...(statement && { attestationGiven: statement.filled }),
    ...(edc.length > 0 && { edcNru: { lps: answer(edc, 'lps'), proxy: answer(edc, 'proxy') } }),
    ...(profiles && (profiles.value !== '' || !profiles.filled) && { profiles: choices(profiles).map(profileName) }),
    ...(hasOthers !== undefined && {
      others: hasOthers
        ? otherNames
            .map((row) => ({ name: valueOf(row, 'nom commercial'), nil: row.find(isNil)?.value ?? '' }))
            .filter(({ name }) => name !== '')
        : [],
    }),
    ...(hasSellers !== undefined && { mandateEnds: hasSellers ? mandateEnds(fields) : [] }),
    ...(hasComponents !== undefined && {
      components: hasComponents
        ? components.repeated
            .map((row) => ({
              name: valueOf(row, 'dénomination commerciale'),
              chapters: row.filter((field) => labelHas(field, 'chapitre')).flatMap(choices),
            }))
            .filter(({ name }) => name !== '')
        : [],
    }),
  };
}

/** The days that can be read without doubt, each once, the earliest first. */
function mandateEnds(fields: FieldReading[]): string[] {
  const ends = fields.filter((field) => topicOf(field) === 'mandate-end').map(({ value }) => readDay(value));
  return [...new Set(ends.flatMap((end) => (typeof end === 'string' ? [] : [end.day])))].sort();
}

function precedent(row: FieldReading[], obtained: boolean): KnownPrecedent {
  const dsr = row.find((field) => plain(field.label).startsWith('dsr'))?.value ?? '';
  const nru = valueOf(row, 'numéro unique').replace(/\s/g, '').toUpperCase();
  return { nru, dsr, wave: obtained ? (waveOfDsr(dsr) ?? 1) : 2, obtained, version: null };
}

/** "Médico-social - DUI : PA" is the profile "PA". */
function profileName(choice: string): string {
  return choice.split(/\s:\s/).at(-1)?.trim() ?? choice;
}

function choices(field: FieldReading): string[] {
  return field.value.split(' | ').filter((choice) => choice !== '');
}

function isNil(field: FieldReading): boolean {
  const label = plain(field.label);
  return (/\bnil\b/.test(label) || label.includes("d'identification logiciel")) && !label.includes('composant');
}

/** The field of that label outside repeated blocks and outside the components' questions. */
function alone(fields: FieldReading[], words: string): FieldReading | undefined {
  return fields.find((field) => field.row === null && labelHas(field, words) && !labelHas(field, 'composant'));
}

function answer(fields: FieldReading[], words: string): string | null {
  return valueOf(fields, words).replace(/\s/g, '').toUpperCase() || null;
}

function valueOf(fields: FieldReading[], words: string): string {
  return fields.find((field) => labelHas(field, words))?.value.trim() ?? '';
}

function yesOrNo(fields: FieldReading[], words: string): boolean | undefined {
  const value = plain(fields.find((field) => labelHas(field, words))?.value ?? '');
  return value === 'oui' ? true : value === 'non' ? false : undefined;
}

/** An answer as a fact; nothing when the page does not ask it or its value did not leave the page. */
function textFact<Name extends 'mainName' | 'mainNil' | 'candidateVersion' | 'forecastDate'>(
  name: Name,
  field: FieldReading | undefined,
): { [Key in Name]?: string | null } {
  if (!field || (field.filled && field.value === '')) return {};
  return { [name]: field.value.trim() || null } as { [Key in Name]?: string | null };
}

function rowsOf(fields: FieldReading[]): { repeated: FieldReading[][]; single: FieldReading[] } {
  const rows = new Map<number, FieldReading[]>();
  for (const field of fields) {
    if (field.row !== null) rows.set(field.row, [...(rows.get(field.row) ?? []), field]);
  }
  return { repeated: [...rows.values()], single: fields.filter(({ row }) => row === null) };
}
