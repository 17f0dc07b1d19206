/** The words of Convergence that the readers lean on, as `plain` text. Source: the ANS guides for DUI (June 2026) and LGC (September 2025). */
import type { Status } from '../reading/reading';
import { byText } from '../reading/text';
import { STATUS_TITLES, STEP_TITLES } from '../segur/site-words';
import { plain } from './taught';

/** A part of a pattern that finds any of some printed words in `plain` text. */
export function oneOf(printed: readonly string[]): string {
  return `(?:${printed.map((words) => plain(words)).join('|')})`;
}

function whole(printed: readonly string[]): RegExp {
  return new RegExp(`^${oneOf(printed)}$`);
}

const STATUS_WORDS: [RegExp, Status][] = [
  [whole(STATUS_TITLES['to-complete']), 'to-complete'],
  [whole(STATUS_TITLES['to-modify']), 'to-modify'],
  [whole(STATUS_TITLES['in-progress']), 'in-progress'],
  [/^(?:chapitre )?(?:re)?soumise?s?$/, 'submitted'],
  [/^(?:chapitre )?validee?s?$/, 'validated'],
  [/^recue?s?$/, 'received'],
  [/^en attente(?: de)? planification$/, 'awaiting-planning'],
  [/^-$/, 'not-open'],
];

/** The status that a chip's words print, or null for other words. `-` is a step that is not open yet. */
export const statusOf = byText((words): Status | null => {
  const text = plain(words);
  return STATUS_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
});

const ACTION =
  /^(?:← ?)?(?:completer|modifier|voir|retour|suivant|precedent|valider|annuler|(?:re)?soumettre|demarrer|continuer|commencer|parcourir|enregistrer|ajouter|importer|acceder|exporter|supprimer|retirer|telecharger|rechercher|selectionner|confirmer)\b/;

/** Whether a link's words are those of a button: "Compléter", "Voir les preuves", "← Retour aux chapitres d'exigences". */
export const isActionWords = byText((words) => ACTION.test(plain(words)));

/** Whether a line is a button that ends a form. */
export const endsForm = ({ kind, text }: { kind: string; text: string }) =>
  kind === 'action' && /^(?:suivant|enregistrer comme brouillon|soumettre votre candidature|valider)$/.test(plain(text));

/** Step names, as plain patterns, by number and guichet. */
export const STEP_NAMES: Record<'segur' | 'edc-psc', RegExp[]> = {
  segur: STEP_TITLES.map((titles) => new RegExp(oneOf(titles))),
  'edc-psc': [/formulaire administratif/, /depot des preuves/],
};

/** Titles of groups inside a section: they name no field. */
export const GROUP_TITLE =
  /^(?:precedents? referencements?|referencements? en cours|autres? noms? commercia(?:l|ux)|editeurs? du groupement|editeurs? distributeurs?|composants? additionnels?|identification du produit|votre interet pour les dispositifs.*)(?: ?[(#n]?°? ?\d+(?: ?(?:\/|sur) ?\d+)?\)?)?$/;

/** Words printed on every drop zone, which are no help. */
export const ZONE_WORDS =
  /^(?:glisse[zr][ -]?(?:et )?depose[zr]\b.*|ou|parcourir|\W*(?:choisir|selectionner|ajouter) (?:un|[dlv]es) fichiers?\W*|aucun fichier.*|or|browse(?: files?)?|no files? (?:chosen|selected)|\d+ fichiers?(?:\(s\))?(?: \p{L}+)?(?:\(s\))? ?:?)$/u;

/** Whether words are those of a drop zone or its button rather than a question's: "Parcourir ou glissez-déposez votre fichier ici". */
export const isZoneName = byText((words) =>
  /^(?:glisse|clique[rz]|faites glisser|drag\b|drop\b|(?:ou )?parcourir|(?:choisi|selectionne|depose|ajoute|charge|televerse|importe|joi(?:ndre|gne))[rz]* (?:une?|des|le|les|votre|vos) (?:fichier|document)s?\b|televerse(?:ur|ment) de|(?:choisir|selectionner|deposer|televerser|dropzone|browse|upload|file ?(?:upload|input)|(?:browse|choose|select|add|attach|upload) (?:(?:a|your) )?(?:files?|documents?))$)/.test(
    plain(words),
  ),
);

/** Whether a line says what one does at a drop zone, and nothing else. */
export const isZoneLine = byText((words) => ZONE_WORDS.test(plain(words)) || isZoneName(words));

/** Whether words are a label's that asks nothing of its own: "Votre réponse" below the question. */
export const isBareLabel = byText((words) => /^(?:(?:(?:votre|la) )?reponse|champ (?:de )?(?:texte|saisie))(?: ?:)?$/.test(plain(words)));

const DROP =
  /glisse[rz]?[- ]?(?:et[ -])?depose|\bglisse[rz]? .{0,20}(?:fichier|document|ici\b)|^depose[rz] .{0,30}\bici\b|\bdrag (?:(?:&|and|'n') drop|(?:an? |your )?(?:files?|documents?)\b)|\bdrop (?:an? |your )?(?:files?|documents?)\b/;

/** Whether a line says what one does at a drop zone: "Glissez-déposez vos fichiers ici", "Déposez un fichier ici ou cliquez". */
export const isDropWords = byText((words) => {
  const text = plain(words);
  return text.length < 120 && !/\. ./.test(text) && DROP.test(text);
});

/** The tools of a list of any page: they ask nothing about the candidature. */
export const LIST_TOOL =
  /^(?:rechercher?(?: dans .*)?|tri(?:er|e) par|filtrer(?: par)?|afficher(?: \d+| .*entrees)?|.* entrees par page|entrees)$/;

/** The unnumbered furniture that asks something on any page: search, sorting, page length, cookies, letters. */
export const FURNITURE = /\b(?:recherche[rz]?|tri(?:e|er) par|entrees|cookies?|newsletter|lettre d'information|langue)\b/;
