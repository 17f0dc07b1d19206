import { expect } from 'vitest';

const CONTROLS =
  'button, a[href], summary, input, select, textarea, [role="button"], [role="link"], [role="menuitem"], [role="tab"], [role="checkbox"]';

/** The controls of a part whose name does not hold the words that they show (WCAG 2.5.3), and those that have no name at all. */
export function misnamed(part: Element): string[] {
  return [...part.querySelectorAll(CONTROLS)]
    .filter((control) => !isCalled(control, shownWords(control)))
    .map(({ outerHTML }) => outerHTML);
}

function isCalled(control: Element, words: string): boolean {
  try {
    expect(control).toHaveAccessibleName(expect.stringMatching(words === '' ? /\S/ : holding(words)));
    return true;
  } catch {
    return false;
  }
}

/** The words that a control shows, its labels' included; signs alone are no words. */
function shownWords(control: Element): string {
  const labels = [...((control as HTMLInputElement).labels ?? [])];
  const shown = (control.matches('input, select, textarea') ? labels : [control]).map(visible).join(' ');
  return /\p{L}/u.test(shown) ? shown : '';
}

function visible(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.unseen, [aria-hidden="true"], [role="progressbar"], select, textarea')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function holding(words: string): RegExp {
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'i');
}
