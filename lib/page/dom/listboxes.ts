import { kept } from './kept';
import { plain } from '../../reading/text';
import { wordsOf } from './words';
import * as native from './native';

/** What opens a list that the page draws. */
export const LIST_OPENER = '[role=combobox],[aria-haspopup=listbox]';

/** The id of the list that an element opens. */
export const listId = (opener: Element) => native.getAttribute(opener, 'aria-controls') ?? native.getAttribute(opener, 'aria-owns');

/** The lists that others open, by their ids. */
const openedIds = kept((root: ParentNode & Node) => new Set([...native.querySelectorAll(root, LIST_OPENER)].map(listId)));

/** A listbox that asks nothing: what another opens, the steps of a candidature, or files already given. */
export function isListOfWords(element: Element): boolean {
  if (native.getAttribute(element, 'role') !== 'listbox') return false;
  const id = native.getAttribute(element, 'id');
  if (id && openedIds(native.getRootNode(element) as ParentNode & Node).has(id)) return true;
  const options = [...native.querySelectorAll(element, '[role=option]')].map((option) => plain(wordsOf(option)));
  return options.length > 0 && options.every((words) => /\betape ?\d|.\.[a-z0-9]{3,4}\b/.test(words));
}
