/** Pieces that the pages of Convergence are made of, for tests that put pages together. */
import { readPage } from '../../lib/page/read';
import { openPage } from '../tools/dom';

/** Where Convergence is. */
export const URL = 'https://convergence.esante.gouv.fr/';
/** A page with this body. Not to be written to. */
export const open = (html: string) => openPage(`<title>Convergence</title><body>${html}`, URL);
/** Its reading. */
export const read = (html: string) => readPage(open(html), URL).reading;

/** A main heading. */
export const h1 = (title: string) => `<h1>${title}</h1>`;
/** The title of the pages of a candidature on the Ségur counter. */
export const evaluation = h1('Questionnaire d’évaluation : DUI vague 2');
/** A question. */
export const field = '<label>Nom <input></label>';
/** The button that ends a recap. */
export const submit = '<button>Soumettre votre candidature</button>';
/** The title of those on the EDC PSC counter. */
export const edc = h1('Questionnaire d’évaluation : Guichet Editeur');
/** A requirement of a chapter, with its count of proofs. */
export const requirement = '<p>DOC.01 - Titre</p><p>0/1 complété</p>';
/** A card of the list of chapters. */
export const card = '<div><h3>Sécurité</h3><span>Soumis</span><p>1/2 preuves chargées</p></div>';
/** The lines that count chapters and proofs. */
export const totals = '<p>1/9 chapitre soumis dont 2 validés</p><p>3/200 preuves soumises dont 4 validées</p>';
/** The table of a dashboard. */
export const stepTable =
  '<table><tr><th>Candidature administrative</th><th>Éligibilité</th></tr><tr><td>Soumis</td><td>À compléter</td></tr></table>';
