import { expect, it } from 'vitest';
import { topicOf } from '../../lib/rules/terms/topic';
import { field } from './table';

it.each([
  ['Numéro SIRET', 'text', 'siret'],
  ['Numéro SIRET', 'number', 'siret'],
  ['Disposez-vous d’un numéro SIRET ?', 'radio', null],
  ['J’atteste que le SIRET est exact', 'checkbox', null],
  ['Numéro SIREN de l’entreprise', 'text', 'siren'],
  ['Avez-vous un SIREN ?', 'radio', null],
  ['Extrait SIRENE', 'file', null],
  ['Avis de situation SIRET', 'file', null],
  ['NIL', 'text', 'nil'],
  ['Avez-vous un NIL ?', 'radio', null],
  ['Numéro unique de référencement (NRU)', 'text', 'nru'],
  ['Connaissez-vous le NRU ?', 'radio', null],
  ['Version technique soumise', 'text', 'version'],
  ['La version technique soumise est-elle publiée ?', 'radio', null],
  ['Date prévisionnelle', 'date', 'forecast'],
  ['Avez-vous une date prévisionnelle ?', 'radio', null],
  ['Profils du logiciel', 'checkboxes', 'profiles'],
] as const)('%s (%s): %s', (label, kind, topic) => {
  expect(topicOf(field({ label, kind }))).toBe(topic);
});
