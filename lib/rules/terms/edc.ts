import type { FieldReading, PageReading } from '../../reading/reading';
import { GENERAL, profileKey } from '../../segur/profiles';
import { normalNumber } from './number';
import { fieldAbout } from './topic';

/** Where the guide speaks of the two numbers. */
export const EDC_SECTION = 'Guide DUI, Étape 2, 1. Informations Espace de Confiance Pro Santé Connect';

/** The two EDC PSC numbers that Étape 2 asks for, as compared; `last` is the field that stands later, `empty` those not filled in. Undefined when a page asks for neither. */
export function edcNumbers(reading: PageReading): { lps: string; proxy: string; last: FieldReading; empty: FieldReading[] } | undefined {
  const lps = fieldAbout(reading, 'edc-lps');
  const proxy = fieldAbout(reading, 'edc-proxy');
  const empty = [lps, proxy].filter((field) => field !== undefined && !field.filled) as FieldReading[];
  const last = lps && proxy ? (lps.id > proxy.id ? lps : proxy) : (lps ?? proxy);
  return last && { lps: normalNumber(lps?.value ?? ''), proxy: normalNumber(proxy?.value ?? ''), last, empty };
}

/** The keys of the profiles ticked besides Général: "Médico-social - DUI : PA" is "pa". Undefined when the page has no such question. */
export function optionalProfiles(reading: PageReading): string[] | undefined {
  const field = fieldAbout(reading, 'profiles');
  return field?.value
    .split(' | ')
    .map(profileKey)
    .filter((key) => key !== '' && key !== GENERAL);
}
