import { isFileInput } from '../dom/elements';
import type { Placed } from './boxes';
import { cleanLabel } from './label';
import type { Name } from './labels';
import { isZoneLine } from '../lexicon';
import { plain } from '../../reading/text';
import * as native from '../dom/native';

/** An example of an answer rather than a question's name: a date's letters, an address, a number, an empty list's words. */
const EXAMPLE =
  /^(?:ex|p(?:ar|\.)? ?ex|e\.g|\d|\+|etc)|(?:jj|dd|mm)[ /.-]|aaaa|yyyy|\d{5}|@|https?:|www\.|^(?:rechercher|choisi|selectionne|recherche|tapez|aucun)/;

/** The title or the placeholder that names a field; null when it has none, or examples. */
export function attributeName({ controls, type }: Placed): Name | null {
  const control = controls[0] as Element;
  const isName = (said: string | null): said is string =>
    said !== null && /\p{L}{3}/u.test(said) && !EXAMPLE.test(plain(said)) && !(isFileInput(control) && isZoneLine(said));
  const words = [native.getAttribute(control, 'title'), native.getAttribute(control, 'placeholder')].find(isName);
  return words && type === 'single' ? { ...cleanLabel(words), help: '', tokens: new Set() } : null;
}
