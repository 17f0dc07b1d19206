/** Étape 2, section 1, as a reading shows it. */
import type { FieldReading, PageReading } from '../../lib/reading/reading';
import { field, page } from './table';

const SECTION = '1. Informations Espace de Confiance Pro Santé Connect';
export const LPS = 'Numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect (LPS)';
export const PROXY = 'Numéro unique de candidature au guichet Espace De Confiance Pro Santé Connect (Proxy e-santé)';

/** An Étape 2 page with these two numbers and these profiles ticked, if any. */
export function edcPage(lps: string, proxy: string, profiles: string[] = []): PageReading {
  const numbers: FieldReading[] = [
    field({ label: LPS, section: SECTION, mandatory: false, value: lps }),
    field({ label: PROXY, section: SECTION, mandatory: false, value: proxy }),
  ];
  return page({ kind: 'step2-form', step: 2, fields: [...numbers, profilesField(profiles)] });
}

/** The profiles question with these ticked. */
export function profilesField(ticked: string[]): FieldReading {
  const options = ['Profil Général', 'PA', 'AHI'].map((name) => `Médico-social - DUI : ${name}`);
  return field({
    label: 'Profils du logiciel candidat',
    kind: 'checkboxes',
    options,
    value: ticked.map((name) => `Médico-social - DUI : ${name}`).join(' | '),
  });
}
