import { type Source, withoutComments } from './sources';

/** What a page's form or document may have a field or an image in the place of. */
const PROPERTIES = `activeElement assignedSlot childElementCount childNodes children closest contains defaultView documentElement firstChild
firstElementChild getAttribute getElementById getRootNode hasAttribute hasAttributes isConnected lastChild lastElementChild localName matches
nextElementSibling nextSibling nodeName nodeType ownerDocument parentElement parentNode previousElementSibling previousSibling querySelector
querySelectorAll shadowRoot tagName textContent`.split(/\s+/);
const ASKED = new RegExp(`(?<!\\bnative)\\??\\.(?:${PROPERTIES.join('|')})\\b`, 'g');

/** Where the page's reader asks an element itself for what its prototype must be asked for. */
export function trustingPlaces(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith('lib/page/'))
    .flatMap(({ path, text }) => [...withoutComments(text).matchAll(ASKED)].map(([asked]) => `${path} asks the page's own ${asked}`));
}
