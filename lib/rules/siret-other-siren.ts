import type { FieldReading, PageReading } from '../reading/reading';
import type { FieldRule } from './rule';
import { compact, isSiren, isSiretLong } from './terms/number';
import { topicOf } from './terms/topic';

/** The company's SIRET begins with the SIREN that the page shows before it, where it shows one. */
export const siretOtherSiren: FieldRule = {
  id: 'siret-other-siren',
  severity: 'warning',
  source: "Guide DUI, Étape 1, 3. Informations de l'entreprise",
  confidence: 'inferred',
  isWhole: isSiretLong,
  topics: ['siret'],
  matches: ({ row, value }) => row === null && /^\d{9,}$/.test(compact(value)),
  check(field, { reading }) {
    const siren = knownSiren(reading, field);
    return siren && !compact(field.value).startsWith(siren) ? { message: 'other', data: [siren] } : undefined;
  },
};

function knownSiren({ fields }: PageReading, siret: FieldReading): string | undefined {
  const printed = fields
    .filter(({ id }) => id <= siret.id)
    .flatMap((field) =>
      topicOf(field) === 'siren'
        ? [field.value]
        : [...(field.help ?? '').matchAll(/SIREN\D{1,40}((?:\d\s?){9})(?!\d)/g)].map((match) => match[1] ?? ''),
    );
  return printed.map(compact).find(isSiren);
}
