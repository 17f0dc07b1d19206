import { flatParent, rendering } from '../dom/rendered';

/** Whether somebody can answer at a control: neither inert, nor kept from both the keyboard and assistive technology, nor a trap drawn off the screen. */
export function isReached(control: Element): boolean {
  if (control.closest('[inert]')) return false;
  if (!isOffKeys(control) || (control as HTMLInputElement).type === 'file') return true;
  return control.closest('[aria-hidden=true]') === null && !isOffScreen(control);
}

const isOffKeys = (control: Element) => Number(control.getAttribute('tabindex') ?? 0) < 0;

function isOffScreen(control: Element): boolean {
  if (control.getAttribute('role') !== null) return false; // the keyboard moves among a group's own choices
  for (let outer: Element | null = control, level = 0; outer && level < 4; outer = flatParent(outer), level++) {
    const { left, top } = {
      ...placeOf((outer as HTMLElement).style),
      ...placeOf(outer.ownerDocument.defaultView?.getComputedStyle(outer)),
    };
    if (Math.min(left ?? 0, top ?? 0) <= -500) return true;
  }
  return false;
}

function placeOf(style: CSSStyleDeclaration | undefined): { left?: number; top?: number } {
  if (!style || !/^(?:absolute|fixed)$/.test(style.position ?? '')) return {};
  return { left: Number.parseFloat(style.left) || 0, top: Number.parseFloat(style.top) || 0 };
}

const LIST = '[role=combobox],[role=listbox],[aria-haspopup=listbox]';

/** Whether an element is a list that the page draws, or the read-only input that stands for one. */
export function isDrawnList(control: Element): boolean {
  return control.matches(LIST);
}

/** The native list that a list is drawn over: the only one beside it, which nobody can reach. Its value is the question's. */
export function nativeBehind(control: Element): HTMLSelectElement | null {
  if (control.tagName === 'SELECT' || !(isDrawnList(control) || (control as HTMLInputElement).readOnly)) return null;
  let outer = control;
  for (let level = 0; level < 4; level++) {
    const parent = flatParent(outer);
    if (!parent || /^(?:FORM|BODY|MAIN|TR|FIELDSET)$/.test(parent.tagName)) return null;
    outer = parent;
    const selects = outer.querySelectorAll('select');
    if (selects.length > 1) return null;
    const [select] = selects;
    if (select) return isLeft(select) ? select : null;
  }
  return null;
}

/** Whether a page has put its native list away: hidden, or out of the keyboard's way. */
function isLeft(select: Element): boolean {
  if (isOffKeys(select) || select.closest('[aria-hidden=true],[hidden]')) return true;
  return rendering(select) !== 'shown';
}
