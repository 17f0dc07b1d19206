import { isSentence } from './label';
import { wordsOf } from './words';

/** What a list shows as chosen in elements of its own beside the input that one types in: one, or several as chips. "" when none is. */
export function drawnBeside(input: Element): string {
  let outer = input;
  for (let level = 0; level < 3 && outer.parentElement; level++) {
    const around = [...outer.parentElement.children];
    const before = around.slice(0, around.indexOf(outer));
    const words = chosenIn(before);
    // Into an input that takes no typing, the words of the choice are drawn; they may come after.
    const after =
      words === '' && input.hasAttribute('readonly') ? chosenIn(around.slice(around.indexOf(outer) + 1, around.indexOf(outer) + 2)) : words;
    if (words === null || after) return after || '';
    outer = outer.parentElement;
  }
  return '';
}

/** The words of these elements; "" when there are none, or sentences; null where other questions begin. */
function chosenIn(elements: Element[]): string | null {
  if (elements.some((one) => one.matches('label,legend') || one.querySelector('label,legend,input,select,textarea'))) return null;
  const words = elements.map((one) => wordsOf(one, (part) => part.matches('button,[role=button]'))).filter((text) => text !== '');
  return words.some((text) => isSentence(text) || text.length > 100) ? null : words.join(' | ');
}
