import { closestTo, kept } from '../dom/kept';
import { pointedAt } from './pointed';
import { byText, plain } from '../../reading/text';
import * as native from '../dom/native';

/** What the site says of a wrong answer, and counters of characters: neither is a name or help. */

const WRONG = [
  /^il manque\b/,
  /^erreur\b|^(?:assurez-vous que )?cette (?:valeur|chaine)\b|^\d+ erreurs?\b|^(?:ce|cette|l[ae]) (?:\S+ ){1,5}est trop\b[^?]*$|^(?:renseign|complet|rempliss)ez ce champ\.?$/,
  /^(?:ce|le|un) champ (?:\S+ ){0,4}?(?:est (?!facultati|optionnel|reserve|pre|deja|calcule|visible)|ne |n'|doit |manque)(?!.*\b(?:si|lorsque|quand|pour)\b)/,
  /^(?:veuillez|merci de|vous devez|il faut|svp|s'il vous plait) (?:\S+ ){1,6}?(?:ce champ|cette case|(?:de|parmi) ces options|dans la liste|format (?:requis|attendu)|une (?:valeur|option|reponse)|\S* ?valide)\b.{0,40}$/,
  /\b(?:invalide|incorrecte?|erronee?|pas valide|non valide|manquante?)s?\.?$/,
  /\b(?:est|sont|(?:doi(?:t|vent)|ne peu(?:t|vent))(?: pas)? etre|n'(?:est|a) pas(?: ete)?) (?:obligatoire|requise?|renseignee?|remplie?|saisie?|selectionnee?|vide|valide)s? ?[.!]?$/,
  /\bcomporte \d+ (?:chiffres|caracteres)/,
  /^aucune? (?:valeur|option|reponse|choix|date) (?:saisi|selectionne|choisi|renseigne)/,
  /^(?:this field|please (?:enter|fill|select|choose|check)\b|required field)/,
];

const COUNTER =
  /^(?:(?:il (?:vous )?reste|encore|(?:nombre de )?caracteres?(?: restante?s?| saisis?)?|character limit) ?:? ?)?\d+ ?(?:(?:\/|sur|of|de) ?\d+(?: (?:caracteres? )?max.*)?)?(?: ?(?:caracteres?|characters?)\b(?!(?:\(s\))? ?(?:max|min|au )).*)?$/;

/** The same behind the last sentence of a help. */
const LAST_COUNTER =
  /(?<=[.!?…)]\s?)(?:(?:encore|il (?:vous )?reste) \d+ caract[eè]res?|\d+ ?(?:\/|sur) ?\d+(?: caract[eè]res?)?|\d+ (?:caract[eè]res restants?(?: sur \d+)?|characters remaining))\.?$/iu;

/** Whether words say that an answer is wrong or missing. */
export const isErrorWords = byText((text) => {
  const words = plain(text);
  return WRONG.some((pattern) => pattern.test(words));
});

/** Whether words count the characters of an answer: "12 / 500". */
export const isCounter = byText((text) => COUNTER.test(plain(text)));

/** A help without the counter that is printed behind it. */
export function withoutCounter(text: string): string {
  return text.replace(LAST_COUNTER, '').trimEnd();
}

const alertAround = closestTo('[role=alert]:not([aria-live=polite]),[aria-live=assertive]');

/** Whether an element announces what is wrong: an alert, or what the control itself calls its error. Component libraries print long help there, too. */
export function isError(element: Element, control?: Element): boolean {
  const alert = alertAround(element);
  if (alert && native.textContent(alert).trim().length < 100) return true;
  return control !== undefined && errorsOf(control).some((error) => native.contains(error, element));
}

/**
 * What a control itself calls its error. One that says it is wrong points at its help first and at its error last, or at a place where the error is
 * announced; what it points at alone is still its help where the error is printed elsewhere.
 */
export const errorsOf = kept((control: Element): Element[] => {
  const named = pointedAt(control, 'aria-errormessage');
  if (native.getAttribute(control, 'aria-invalid') !== 'true') return named;
  const described = pointedAt(control, 'aria-describedby');
  return [
    ...named,
    ...described.filter(
      (one, at) =>
        (at > 0 && at === described.length - 1 && !isErrorWords(native.textContent(described[0] as Element))) ||
        native.matches(one, 'label') ||
        native.closest(one, '[aria-live=polite],[role=status]'),
    ),
  ];
});
