import { expect, it } from 'vitest';
import { read } from './pieces';

const referenced = (html: string) => read(`<h1>Candidature référencée</h1>${html}`).convention;

it('says its state, the day, the documents', () => {
  expect(referenced('<p>Vous avez obtenu le référencement pour votre logiciel le 02/09/2026.</p>')).toEqual({
    state: 'referenced',
    referencedOn: '2026-09-02',
    files: [],
  });
  expect(referenced('<p>Convention.pdf</p><p>Rapport.docx</p><p>Convention.pdf</p><p>Archive.ZIP</p><p>Autre.txt</p>')?.files).toEqual([
    'Convention.pdf',
    'Rapport.docx',
    'Archive.ZIP',
    'Autre.txt',
  ]);
  expect(read('<h1>Convention signée validée</h1><p>Convention.pdf</p>').convention).toEqual({
    state: 'signed',
    referencedOn: null,
    files: [],
  });
  expect(read('<h1>Convention à venir</h1>').convention?.state).toBe('upcoming');
  expect(read('<h1>Convention à signer</h1>').convention?.state).toBe('to-sign');
});

it.each([
  ['✓ Convention signée validée', 'signed'],
  ['🎉 Candidature référencée', 'referenced'],
  ['Convention à venir.', 'upcoming'],
  ['« Convention à signer »', 'to-sign'],
])('%s, with the signs around it', (line, state) => {
  expect(read(`<h1>Questionnaire d’évaluation : DUI vague 2</h1><p>${line}</p>`).convention?.state).toBe(state);
});

it('says the day in words', () => {
  const day = (printed: string) =>
    referenced(`<p>Vous avez obtenu le référencement pour votre logiciel le <b>${printed}</b>.</p>`)?.referencedOn;
  expect([day('29 mai 2026'), day('1er septembre 2026'), day('31 février 2026')]).toEqual(['2026-05-29', '2026-09-01', null]);
});

it('every step is done once it is referenced', () => {
  const steps = '<p>Étape 1 Candidature administrative</p><p>Étape 4 Convention</p>';
  expect(read('<h1>Candidature référencée</h1>' + steps).steps.map(({ status }) => status)).toEqual(['done', 'done']);
  expect(read('<h1>Convention à signer</h1>' + steps).steps.map(({ status }) => status)).toEqual(['done', 'current']);
});

it.each([
  ['Contrat.doc', ['Contrat.doc']],
  ['Convention signée.pdf (120 Ko)', ['Convention signée.pdf']],
  ['Télécharger Convention.pdf – 1,2 Mo', ['Convention.pdf']],
  ['Convention.pdf à signer', []],
  ['Convention pdf', []],
])('a document is named by its extension: %s', (line, files) => {
  expect(referenced(`<p>${line}</p>`)?.files).toEqual(files);
});

it.each([
  ['<p><a href="#">convention.pdf</a><br><a href="#">rapport.pdf</a></p>', ['convention.pdf', 'rapport.pdf']],
  ['<nav><p>Guide.pdf</p></nav><p>Convention.pdf</p>', ['Convention.pdf']],
  ['<button>Télécharger Guide.pdf</button><p>Convention.pdf</p>', ['Convention.pdf']],
  ['<p>Fichier</p><p>Action</p><p>Convention</p><button>Télécharger</button>', []],
])('the documents of the list %s', (html, files) => {
  expect(referenced(html)?.files).toEqual(files);
});

it.each([
  'La convention à signer',
  'Convention à signer demain',
  'La convention à venir',
  'Convention à venir demain',
  'La convention signée et validée',
  'Convention signée et validée hier',
  'La candidature référencée',
  'Candidature référencée hier',
])('is no page that says « %s »', (line) => {
  expect(read(`<h1>Questionnaire d’évaluation : DUI vague 2</h1><p>${line}</p>`).kind).toBe('unknown');
});
