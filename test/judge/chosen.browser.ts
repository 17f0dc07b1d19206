import { afterEach, beforeEach, expect, test } from 'vitest';
import { judgePage } from '../../lib/judge/judge';
import { watchChosenFiles } from '../../lib/page/form/chosen-files';
import { readPage } from '../../lib/page/read';

const FORM = `<main><h1>Questionnaire d'évaluation : DUI vague 2</h1><h2>1. Informations CNDA</h2>
  <div><label for="in">Attestation *</label><div id="zone"><input type="file" id="in" multiple><p>Glissez-déposez vos fichiers ici</p></div>
  <p>Taille maximale : 15 Mo. Formats : pdf</p><ul id="list"></ul></div></main>`;
const CHAPTER = `<main><h1>Questionnaire d'évaluation : DUI vague 2</h1><p>Chapitre d’exigences : Sécurité</p><p>DOC.01 - Un</p>
  <p>0/1 complété</p><div id="zone">Déposez <input type="file" id="in"></div><ul id="list"></ul></main>`;

let end: AbortController;
let chosen: ReturnType<typeof watchChosenFiles>;
beforeEach(() => {
  document.body.innerHTML = FORM;
  end = new AbortController();
  chosen = watchChosenFiles(document, end.signal);
});
afterEach(() => end.abort());

const by = (id: string) => document.getElementById(id) as HTMLInputElement;
const file = (name: string, bytes = 3) => new File([new Uint8Array(bytes)], name);
const list = (...names: string[]) =>
  (by('list').innerHTML = names.map((name) => `<li>${name} (3 Ko) <button>Supprimer</button></li>`).join(''));

function carrying(...files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const each of files) transfer.items.add(each);
  return transfer;
}

function choose(...files: File[]): void {
  by('in').files = carrying(...files).files;
  by('in').dispatchEvent(new Event('change', { bubbles: true }));
}

const drop = (...files: File[]) =>
  by('zone').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carrying(...files) }));

/** The files chosen that are there still, once the page was judged. */
function left(): string[] {
  const choices = { say: String, isOff: () => false, now: '2026-11-21T09:30', lastEditedAt: null, chosen: chosen.now() };
  const judged = judgePage(readPage(document, 'https://convergence.esante.gouv.fr/'), { known: [], dates: [], dismissals: [] }, choices);
  chosen.keep(judged.chosen);
  return chosen.now().flatMap(({ files }) => files.map(({ name }) => name));
}

test('a dropped file that the page lists and then takes out of its list is forgotten', () => {
  drop(file('a.pdf'), file('b.pdf'));
  expect(left()).toEqual(['a.pdf', 'b.pdf']);
  list('a.pdf', 'b.pdf');
  expect(left()).toEqual(['a.pdf', 'b.pdf']);
  list('b.pdf');
  expect(left()).toEqual(['b.pdf']);
  list();
  expect(left()).toEqual([]);
});

test('a file that a script takes out of its input is forgotten', () => {
  choose(file('a.pdf'), file('b.pdf'));
  expect(left()).toEqual(['a.pdf', 'b.pdf']);
  by('in').files = carrying(file('b.pdf')).files;
  expect(left()).toEqual(['b.pdf']);
  by('in').value = '';
  expect(left()).toEqual([]);
});

test('a file listed cut, renamed or in another Unicode form is the one that was chosen', () => {
  drop(file('attestation-2026-signée.pdf'), file('Relevé d’identité.pdf'), file('Présentation.pdf'));
  list('attestation-20….pdf', 'Releve_d_identite.pdf', 'Présentation.pdf'.normalize('NFD'));
  expect(left()).toHaveLength(3);
  list('attestation-20….pdf');
  expect(left()).toEqual(['attestation-2026-signée.pdf']);
});

test('what the page empties at once and lists nowhere stays', () => {
  by('in').addEventListener('change', () => (by('in').value = ''));
  choose(file('a.pdf'));
  expect(left()).toEqual(['a.pdf']);
  expect(left()).toEqual(['a.pdf']);
});

test('a proof’s file is forgotten, too, when its zone lists it no longer', () => {
  document.body.innerHTML = CHAPTER;
  drop(file('a.pdf'));
  list('a.pdf');
  expect(left()).toEqual(['a.pdf']);
  list();
  expect(left()).toEqual([]);
});
