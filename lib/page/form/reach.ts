import { DRAWN_LIST, isControl, isDrawnBeside, isFileInput, isInput, isSelect } from '../dom/elements';
import { closestTo } from '../dom/kept';
import { LIST_OPENER } from '../dom/listboxes';
import { flatParent, rendering } from '../dom/rendered';
import { seen } from '../dom/seen';
import * as native from '../dom/native';

const inertPart = closestTo('[inert]');

/** Whether somebody can answer at a control: neither inert, nor kept from both the keyboard and assistive technology, nor a trap drawn off the screen. */
export function isReached(control: Element): boolean {
  if (inertPart(control)) return false;
  if (!isOffKeys(control) || isFileInput(control)) return true;
  return native.closest(control, '[aria-hidden=true]') === null && !isOffScreen(control);
}

const isOffKeys = (control: Element) => Number(native.getAttribute(control, 'tabindex') ?? 0) < 0;

function isOffScreen(control: Element): boolean {
  if (native.getAttribute(control, 'role') !== null) return false; // the keyboard moves among a group's own choices
  for (let outer: Element | null = control, level = 0; outer && level < 4; outer = flatParent(outer), level++) {
    const { left, top } = {
      ...placeOf(native.style(outer as HTMLElement)),
      ...placeOf(native.computedStyle(outer)),
    };
    if (Math.min(left ?? 0, top ?? 0) <= -500) return true;
  }
  return false;
}

function placeOf(style: CSSStyleDeclaration | undefined): { left?: number; top?: number } {
  if (!style || !/^(?:absolute|fixed)$/.test(style.position ?? '')) return {};
  return { left: Number.parseFloat(style.left) || 0, top: Number.parseFloat(style.top) || 0 };
}

const OPENS_CALENDAR = '([aria-haspopup=dialog],[aria-haspopup=grid])';

/** What holds an input and what is chosen by it, and opens no calendar. */
export const comboboxAround = closestTo(`[role=combobox]:not${OPENS_CALENDAR},[aria-haspopup=listbox]`);

/** An input that opens a calendar is called a combobox, too. */
const CALENDAR = `input[role=combobox]:is${OPENS_CALENDAR}`;

/** Whether an element is a list that the page draws, or the input that stands for one, alone or within what is called a combobox. */
export function isDrawnList(control: Element): boolean {
  const { isTelling } = seen(control);
  if (isTelling && native.matches(control, CALENDAR)) return false;
  return (isTelling && native.matches(control, DRAWN_LIST)) || (isInput(control) && comboboxAround(control) !== null);
}

/** Whether an input stands in a box that takes the keys in its place, as that of a list does. */
export function isInKeyBox(control: Element): boolean {
  const box = native.closest(native.parentElement(control), '[tabindex]');
  return native.matches(control, 'input') && isOffKeys(control) && box != null && native.matches(box, '[tabindex="0"]:not([role])');
}

/** The native list that a list is drawn over: the only one beside it, which nobody can reach. Its value is the question's. */
export function nativeBehind(control: Element): HTMLSelectElement | null {
  if (isSelect(control)) return null;
  const isList = isDrawnList(control) || (control as HTMLInputElement).readOnly;
  let outer = control;
  for (let level = 0; level < 4; level++) {
    const before = native.previousElementSibling(outer);
    if (before && isSelect(before) && isLeft(before) && (isList || isDrawnBeside(before))) return before as HTMLSelectElement;
    const parent = flatParent(outer);
    if (!parent || /^(?:FORM|BODY|MAIN|TR|FIELDSET)$/.test(native.tagName(parent))) return null;
    outer = parent;
    if (!isList) continue;
    const selects = native.querySelectorAll(outer, 'select') as NodeListOf<HTMLSelectElement>;
    if (selects.length > 1) return null;
    const [select] = selects;
    if (select) return isLeft(select) && !isOthers(control, outer) ? select : null;
  }
  return null;
}

/** Whether another drawn list than a control, or what is part of it, stands in an element. */
function isOthers(control: Element, element: Element): boolean {
  return [...native.querySelectorAll(element, LIST_OPENER)].some(
    (other) => isControl(other) && !native.contains(other, control) && !native.contains(control, other),
  );
}

/** Whether a page has put its native list away: hidden, or out of the keyboard's way. */
function isLeft(select: Element): boolean {
  if (isOffKeys(select) || native.closest(select, '[aria-hidden=true],[hidden]')) return true;
  return rendering(select) !== 'shown';
}
