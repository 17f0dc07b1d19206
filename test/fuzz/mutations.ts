/** Ways in which a page may be unlike any that was thought of. Each changes a page that is open in a browser; sizes are such as no real page has. */
import type { Chance } from './chance';

type Mutation = (page: Document, chance: Chance) => void;

const HOSTILE_TEXTS = [
  '\u202E\u0000 *** 99/0 999 % 31/02/2026 25:99 : ? Étape 9 n° ',
  'Candidature n° ',
  '1/1 ',
  '€'.repeat(2_000),
  `${'9'.repeat(5_000)}`,
  ', '.repeat(10_000),
  'candidature n° '.repeat(1_000),
  'a\u0301\u200B\uFEFF\u00AD'.repeat(500),
  '*'.repeat(1_000),
  '((('.repeat(1_000),
  '\uD800',
  'Numéro SIRET * ',
  'Date limite pour soumettre une première fois la candidature administrative : 99/99/9999 à 99h99',
];
const NAMES =
  'parentElement assignedSlot tagName childNodes getAttribute hasAttribute textContent nodeType shadowRoot children body id value form labels options style hidden closest matches querySelectorAll ownerDocument nextSibling'.split(
    ' ',
  );
const IMAGE_NAMES = 'defaultView getElementById body querySelectorAll documentElement createElement activeElement title'.split(' ');
const TAGS =
  'div span p label fieldset legend form table tr td th ul li dl dt dd button a b select option input textarea details dialog slot template iframe object svg math x-y'.split(
    ' ',
  );
const ATTRIBUTES =
  'id for name type role aria-label aria-labelledby aria-describedby aria-hidden aria-current aria-checked hidden inert disabled required title placeholder value checked multiple style class contenteditable popover open tabindex dir lang'.split(
    ' ',
  );
const VALUES = [
  '',
  'true',
  'false',
  'radio',
  'checkbox',
  'file',
  'date',
  'listbox',
  'combobox',
  'group',
  'presentation',
  'status',
  '999999',
  '-1',
  'x y z',
];

/** What may be changed; the page's own root where it has lost all else. */
const elementsOf = (page: Document): Element[] => {
  const inside = [...Document.prototype.querySelectorAll.call(page, 'body, body *')];
  return inside.length > 0 ? inside : [...Document.prototype.querySelectorAll.call(page, ':root')];
};
/** One of them; a new root where the page has lost that too. */
const some = (page: Document, chance: Chance): Element => {
  const all = elementsOf(page);
  if (all.length > 0) return chance.oneOf(all);
  return Node.prototype.appendChild.call(page, make(page, 'html')) as Element;
};
const isRoot = (element: Element) => Element.prototype.matches.call(element, ':root');
const make = (page: Document, tag: string): HTMLElement => Document.prototype.createElement.call(page, tag);
/** Nothing may stand beside the root. */
const before = (element: Element, node: Node) => {
  if (!isRoot(element)) Element.prototype.before.call(element, node);
};
const append = (parent: Element, ...nodes: (Node | string)[]) => Element.prototype.append.apply(parent, nodes);
const set = (element: Element, name: string, value: string) => Element.prototype.setAttribute.call(element, name, value);

function change(page: Document, chance: Chance): void {
  const element = some(page, chance);
  if (isRoot(element)) return;
  const how = chance.below(7);
  if (how === 0) Element.prototype.remove.call(element);
  else if (how === 1) Element.prototype.replaceChildren.call(element);
  else if (how === 2)
    Element.prototype.after.call(element, Node.prototype.cloneNode.call(element, true), Node.prototype.cloneNode.call(element, true));
  else if (how === 3) Element.prototype.replaceWith.apply(element, [...(Reflect.get(Node.prototype, 'childNodes', element) as NodeList)]);
  else if (how === 4) append(element, chance.oneOf(HOSTILE_TEXTS));
  else if (how === 5) set(element, chance.oneOf(ATTRIBUTES), chance.oneOf([...VALUES, ...HOSTILE_TEXTS]));
  else append(some(page, chance), Node.prototype.cloneNode.call(element, true));
}

/** Named as in a list of what may be done to a page. */
export const MUTATIONS: Record<string, Mutation> = {
  changes: (page, chance) => {
    for (let left = 1 + chance.below(12); left > 0; left--) if (elementsOf(page).length > 0) change(page, chance);
  },
  wraps: (page, chance) => {
    for (let left = 1 + chance.below(6); left > 0; left--) {
      const element = some(page, chance);
      const around = make(page, chance.oneOf(TAGS));
      before(element, around);
      if (around.isConnected && !element.contains(around)) append(around, element);
    }
  },
  'clobbered names': (page, chance) => {
    for (const form of Document.prototype.querySelectorAll.call(page, 'form')) {
      const input = make(page, 'input');
      set(input, 'name', chance.oneOf(NAMES));
      set(input, 'type', chance.oneOf(['hidden', 'text']));
      append(form, input);
    }
    const image = make(page, 'img');
    set(image, 'name', chance.oneOf(IMAGE_NAMES));
    append(some(page, chance), image);
  },
  'many inline elements': (page, chance) => {
    const paragraph = make(page, 'p');
    const tag = chance.oneOf(['span', 'a', 'b', 'label', 'em']);
    const count = 500 + chance.below(3_500);
    append(paragraph, ...Array.from({ length: count }, (_, place) => Object.assign(make(page, tag), { textContent: `${place}, ` })));
    append(some(page, chance), paragraph);
  },
  'many blocks': (page, chance) => {
    const box = make(page, 'div');
    append(
      box,
      ...Array.from({ length: 1_000 + chance.below(5_000) }, (_, place) =>
        Object.assign(make(page, 'p'), { textContent: `Ligne ${place}` }),
      ),
    );
    append(some(page, chance), box);
  },
  'a long text': (page, chance) => append(some(page, chance), chance.oneOf(HOSTILE_TEXTS).repeat(1 + chance.below(8))),
  deep: (page, chance) => {
    let inner = some(page, chance);
    const tag = chance.oneOf(['div', 'span', 'fieldset', 'ul']);
    for (let depth = 50 + chance.below(400); depth > 0; depth--) {
      const next = make(page, tag);
      append(inner, next);
      inner = next;
    }
    append(inner, Object.assign(make(page, 'input'), { title: 'Numéro SIRET' }), 'Numéro SIRET *');
  },
  'many fields': (page, chance) => {
    const form = make(page, 'form');
    for (let left = 100 + chance.below(400); left > 0; left--) {
      const label = Object.assign(make(page, 'label'), { textContent: `Numéro SIRET ${left} *` });
      append(label, make(page, chance.oneOf(['input', 'textarea', 'select'])));
      append(form, label);
    }
    append(some(page, chance), form);
  },
  shadows: (page, chance) => {
    for (let left = 1 + chance.below(5); left > 0; left--) {
      const host = make(page, 'div');
      const element = some(page, chance);
      before(element, host);
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = chance.oneOf([
        '<slot></slot>',
        '<label>Numéro SIRET <input></label><slot name="x"></slot>',
        '<style>:host{display:none}</style>',
        '',
      ]);
      if (host.isConnected && !element.contains(host)) append(host, element);
    }
  },
  'names that point everywhere': (page, chance) => {
    const ids = elementsOf(page)
      .slice(0, 200)
      .map((element, place) => {
        set(element, 'id', chance.next() < 0.5 ? 'same' : `id${place}`);
        return `id${place}`;
      });
    for (let left = 20; left > 0; left--)
      set(
        some(page, chance),
        chance.oneOf(['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for']),
        `${chance.oneOf(ids)} same ${chance.oneOf(ids)}`,
      );
  },
  'drawn otherwise': (page, chance) => {
    const sheet = make(page, 'style');
    sheet.textContent = `${chance.oneOf(['*', 'label', 'div', 'span', 'input', 'p', 'li'])} { ${chance.oneOf([
      'display: contents',
      'display: block',
      'visibility: hidden',
      'position: absolute; left: -9999px',
      'content-visibility: hidden',
      'float: right',
      'transform: scale(0)',
      'display: none',
    ])} }`;
    append(some(page, chance), sheet);
  },
};
