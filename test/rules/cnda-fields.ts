/** Étape 2, section 2, as a reading shows it. */
import type { FieldReading } from '../../lib/reading/reading';
import { field } from './table';

const SECTION = '2. Informations CNDA';
export const NIL = 'Numéro d’Identification Logiciel (NIL délivré par le CNDA)';
export const COMPONENT_NIL = 'NIL du Composant additionnel';

export function nieField(value: string): FieldReading {
  return field({ label: 'Numéro d’Identification Éditeur (NIE délivré par le CNDA)', section: SECTION, value });
}

/** The software's NIL, or another name's when a row is given. */
export function nilField(value: string, row: number | null = null): FieldReading {
  return field({ label: NIL, section: SECTION, row, value });
}

export function otherNameField(row: number, value: string): FieldReading {
  return field({ label: 'Nom commercial', section: SECTION, row, value });
}

export function otherNamesQuestion(value: 'Oui' | 'Non' | ''): FieldReading {
  return field({
    label: 'Votre logiciel candidat a-t-il d’autres noms commerciaux ?',
    section: SECTION,
    kind: 'radio',
    options: ['Oui', 'Non'],
    value,
  });
}

export function componentNilField(row: number, value: string): FieldReading {
  return field({ label: COMPONENT_NIL, section: '6. Informations sur les composants additionnels', row, mandatory: false, value });
}
