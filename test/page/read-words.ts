/** Short ways to read a piece of HTML in the tests of the readers. */
import { pageWords } from '../../lib/page/facts/facts';
import { readForm } from '../../lib/page/form/fields';
import { outlineOf } from '../../lib/page/dom/outline';
import type { FieldReading } from '../../lib/reading/reading';
import { openPage } from '../tools/dom';

const URL = 'https://convergence.esante.gouv.fr/';

/** The body of a page with this HTML in it. Not to be written to. */
export function bodyOf(html: string): HTMLElement {
  return openPage(`<!doctype html><title>Convergence</title><body>${html}`, URL).body;
}

/** The outline of this HTML. */
export const outlineIn = (html: string) => outlineOf(bodyOf(html));

/** The words of this HTML. */
export const wordsIn = (html: string) => pageWords(outlineIn(html));

/** The form that this HTML is, under one numbered title. */
export const formIn = (html: string) =>
  readForm(outlineIn(`<h1>Formulaire</h1><form><h2>1. Informations</h2>${html}</form>`), 'Formulaire');

/** The fields of this HTML, each as one line: its label with `*` when mandatory, its kind, its value, its choices, its help. */
export const fieldsIn = (html: string) => formIn(html).fields.map(lineOf);

function lineOf({ label, mandatory, kind, value, options, help }: FieldReading): string {
  const parts = [`${label}${mandatory ? ' *' : ''}`, kind, value, options.join(' / '), help ?? ''];
  return parts.join(' | ').replace(/( \| )+$/, '');
}
