import { pointedAt } from './pointed';
import { plain } from '../../reading/text';

/** What the site says of a wrong answer, and counters of characters: neither is a name or help. */

const WRONG = [
  /^erreur\b|^cette valeur\b|^\d+ erreurs?\b/,
  /^(?:ce|le|un) champ (?:\S+ ){0,4}?(?:est (?!facultati|optionnel|reserve|pre|deja|calcule|visible)|ne |n'|doit |manque)(?!.*\b(?:si|lorsque|quand|pour)\b)/,
  /^(?:veuillez|merci de|vous devez|il faut|svp|s'il vous plait) (?:\S+ ){1,6}?(?:ce champ|cette case|(?:de|parmi) ces options|dans la liste|format (?:requis|attendu)|une (?:valeur|option|reponse)|\S* ?valide)\b.{0,40}$/,
  /\b(?:invalide|incorrecte?|erronee?|pas valide|non valide|manquante?)s?\.?$/,
  /\b(?:est|sont|doi(?:t|vent) etre|n'(?:est|a) pas(?: ete)?) (?:obligatoire|requise?|renseignee?|remplie?|saisie?|selectionnee?|vide|valide)s?\.?$/,
  /\bcomporte \d+ (?:chiffres|caracteres)/,
  /^aucune? (?:valeur|option|reponse|choix|date) (?:saisi|selectionne|choisi|renseigne)/,
  /^(?:this field|please (?:enter|fill|select|choose|check)\b|required field)/,
];

const COUNTER =
  /^(?:(?:il (?:vous )?reste|caracteres? restante?s?) ?:? ?)?\d+ ?(?:(?:\/|sur|of|de) ?\d+)?(?: ?caracteres?\b(?!(?:\(s\))? ?(?:max|min|au )).*)?$/;

/** Whether words say that an answer is wrong or missing. */
export function isErrorWords(text: string): boolean {
  const words = plain(text);
  return WRONG.some((pattern) => pattern.test(words));
}

/** Whether words count the characters of an answer: "12 / 500". */
export function isCounter(text: string): boolean {
  return COUNTER.test(plain(text));
}

/** Whether an element announces what is wrong: an alert, or what the control itself calls its error. Component libraries print long help there, too. */
export function isError(element: Element, control?: Element): boolean {
  const alert = element.closest('[role=alert],[aria-live=assertive]');
  if (alert && alert.textContent.trim().length < 100) return true;
  return control !== undefined && pointedAt(control, 'aria-errormessage').includes(element);
}
