import { expect, it } from 'vitest';
import { type ReadBefore, spoiltBefore } from '../../lib/judge/spoilt-before';
import type { Meaning } from '../../lib/reading/wordings';

const chapter = { loaded: 0, total: 1, counted: 'loaded', action: null } as const;
const before: ReadBefore[] = [
  {
    candidature: {
      names: ['Medi20 Réseau'],
      product: { name: 'Dossier Plus' },
      steps: [{ number: 2, name: 'Éligibilité', status: 'submitted', raw: 'Transmise' }],
      deadlines: [{ subject: 'preuves', at: '2026-10-01T23:59:00+02:00', raw: 'Clôture du dépôt de toutes les preuves : 01/10/2026' }],
    },
    chapters: [
      { ...chapter, name: 'Sécurité des SI', status: 'validated', raw: 'Validé' },
      { ...chapter, name: 'Reporting À corriger', status: 'unknown', raw: '' },
    ],
    pages: [{ kind: 'step1-form', title: "Dossier d'appréciation : DUI vague 2" }],
  },
];

it.each<[string, Meaning, ReturnType<typeof spoiltBefore>]>([
  ['À corriger', 'to-modify', null],
  ['Dossier n°', 'candidature', null],
  ['Medi20', 'candidature', { fact: 'product', words: 'Medi20 Réseau' }],
  ['dossier plus', 'step-1', { fact: 'product', words: 'Dossier Plus' }],
  ['Transmise', 'submitted', null],
  ['Transmise', 'to-modify', { fact: 'steps', words: 'Éligibilité' }],
  ['sécurité', 'submitted', { fact: 'chapters', words: 'Sécurité des SI' }],
  ['Clôture du dépôt', 'deadline', null],
  ['Clôture du dépôt', 'progress', { fact: 'deadlines', words: 'Clôture du dépôt de toutes les preuves : 01/10/2026' }],
  ["Dossier d'appréciation", 'step2-form', null],
  ["Dossier d'appréciation", 'demarche-list', { fact: 'title', words: "Dossier d'appréciation : DUI vague 2" }],
])('%s: %s', (word, means, spoilt) => {
  expect(spoiltBefore(word, means, before)).toEqual(spoilt);
});

it('nothing read, nothing spoilt', () => {
  expect(spoiltBefore('Medi20', 'candidature', [])).toBeNull();
});
