import { isSentence } from './label';
import { wordsOf } from '../dom/words';

/** What a list shows as chosen in elements of its own beside the input that one types in: one, or several as chips. "" when none is. */
export function drawnBeside(input: Element): string {
  let outer = input;
  for (let level = 0; level < 3 && outer.parentElement; level++) {
    const around = [...outer.parentElement.children];
    const at = around.indexOf(outer);
    const before = chosenIn(around.slice(0, at));
    // Into an input that takes no typing, the words of the choice are drawn; they may come after.
    const words = before === '' && input.hasAttribute('readonly') ? chosenIn(around.slice(at + 1, at + 2)) : before;
    if (before === null || words) return words ?? '';
    outer = outer.parentElement;
  }
  return '';
}

/** What stands beside a question, and is no answer of it. */
const OTHER = 'head,label,legend,input,select,textarea,h1,h2,h3,h4,h5,h6';

/** The words of these elements; null where they are sentences, or a title or another question is among them. */
function chosenIn(elements: Element[]): string | null {
  if (elements.some((one) => one.matches(OTHER) || one.querySelector(OTHER))) return null;
  const words = elements.map((one) => wordsOf(one, (part) => part.matches('button,[role=button]'))).filter((text) => text !== '');
  return words.some((text) => isSentence(text) || text.length > 100) ? null : words.join(' | ');
}
