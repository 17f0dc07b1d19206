import type { HintedField } from './hinted';
import * as native from '../page/dom/native';

const CAN_HOLD_FOCUS = 'button, [role=button], a[href], [tabindex="0"]';
const OPENS = /parcourir|choisir|s[ée]lectionner|ajouter/i;

/**
 * A field with the button that opens its drop zone where the input itself is not drawn: the button receives the focus, so it stands first, and it
 * carries the description too. Any other field as it is.
 */
export function withOpener<Field extends Pick<HintedField, 'controls' | 'describe' | 'anchor'>>(field: Field): Field {
  const [input] = field.controls;
  if (!native.matches(input, 'input[type=file]') || native.checkVisibility(input)) return field;
  const buttons = [...native.querySelectorAll(field.anchor, CAN_HOLD_FOCUS)];
  const opener = buttons.find((button) => OPENS.test(native.textContent(button) ?? ''));
  if (!opener) return field;
  return { ...field, controls: [opener, ...field.controls], describe: [opener, ...field.describe] };
}
