/**
 * Reads the page by the prototypes' own getters and methods. In a browser a form's field named "parentElement", or an image named "body", stands
 * in the place of the form's or document's own property: a page that has one would blind the reader, or turn it for ever. What is asked of any
 * element, node or document of the page is asked here; what cannot be a form (a text, an input, a shadow root, an element of ours) may be asked itself.
 */

type Maybe<Thing> = Thing | null | undefined;
type Absent<Given> = Given extends null | undefined ? undefined : never;
type Held<Given, Key extends string> = Given extends { [key in Key]: infer Found } ? Found : Absent<Given>;
/** Asks for a property; nothing of nothing. */
type Reader<Owner, Key extends keyof Owner & string> = <Given extends Maybe<Owner>>(of: Given) => Held<Given, Key>;
type Arguments<Owner, Key extends keyof Owner> = Owner[Key] extends (...given: infer Given) => unknown ? Given : never;
type Result<Owner, Key extends keyof Owner> = Owner[Key] extends (...given: never) => infer Found ? Found : never;
/** Calls a method; nothing of nothing, nor where the browser has no such method. */
type Caller<Owner, Key extends keyof Owner> = <Given extends Maybe<Owner>>(
  of: Given,
  ...given: Arguments<Owner, Key>
) => Result<Owner, Key> | Absent<Given>;

/** What a thing inherits under a name. Looked for from the thing up, so that it is found in whichever window, or without one. */
function inherited(thing: object, key: string): PropertyDescriptor | undefined {
  for (let holder: unknown = Object.getPrototypeOf(thing); holder; holder = Object.getPrototypeOf(holder)) {
    const found = Object.getOwnPropertyDescriptor(holder, key);
    if (found) return found;
  }
  return undefined;
}

type Found = ((this: unknown, ...given: unknown[]) => unknown) | undefined;

const ownOf = (thing: object, key: string): Found => {
  const found = inherited(thing, key);
  return found?.get ?? (found?.value as Found);
};

/**
 * A getter that all nodes, or all elements, have from one prototype. No bundle holds those that nothing in it asks.
 * @__NO_SIDE_EFFECTS__
 */
function reader<Owner extends object, Key extends keyof Owner & string>(key: Key): Reader<Owner, Key> {
  let own: Found;
  return ((of: Maybe<Owner>) => (of ? (own ??= ownOf(of, key))?.call(of) : undefined)) as Reader<Owner, Key>;
}

/**
 * A method that all nodes, or all elements, have from one prototype.
 * @__NO_SIDE_EFFECTS__
 */
function caller<Owner extends object, Key extends keyof Owner & string>(key: Key): Caller<Owner, Key> {
  let own: Found;
  return ((of: Maybe<Owner>, ...given: unknown[]) => (of ? (own ??= ownOf(of, key))?.call(of, ...given) : undefined)) as Caller<Owner, Key>;
}

/** What things of several kinds inherit under a name, each looked for once. */
function ownsOf(key: string): (thing: object) => Found {
  const known = new WeakMap<object, Found>();
  return (thing) => {
    const kind = Object.getPrototypeOf(thing) as object;
    if (!known.has(kind)) known.set(kind, ownOf(thing, key));
    return known.get(kind);
  };
}

/**
 * As `reader` and `caller`, for what elements, documents and shadow roots have each from a prototype of their own.
 * @__NO_SIDE_EFFECTS__
 */
function mixedReader<Owner extends object, Key extends keyof Owner & string>(key: Key): Reader<Owner, Key> {
  const own = ownsOf(key);
  return ((of: Maybe<Owner>) => (of ? own(of)?.call(of) : undefined)) as Reader<Owner, Key>;
}

/** @__NO_SIDE_EFFECTS__ */
function mixedCaller<Owner extends object, Key extends keyof Owner & string>(key: Key): Caller<Owner, Key> {
  const own = ownsOf(key);
  return ((of: Maybe<Owner>, ...given: unknown[]) => (of ? own(of)?.call(of, ...given) : undefined)) as Caller<Owner, Key>;
}

// Of any node.
export const childNodes = reader<Node, 'childNodes'>('childNodes');
export const firstChild = reader<Node, 'firstChild'>('firstChild');
export const lastChild = reader<Node, 'lastChild'>('lastChild');
export const isConnected = reader<Node, 'isConnected'>('isConnected');
export const nextSibling = reader<Node, 'nextSibling'>('nextSibling');
export const nodeName = reader<Node, 'nodeName'>('nodeName');
export const nodeType = reader<Node, 'nodeType'>('nodeType');
export const ownerDocument = reader<Node, 'ownerDocument'>('ownerDocument');
export const parentElement = reader<Node, 'parentElement'>('parentElement');
export const parentNode = reader<Node, 'parentNode'>('parentNode');
export const textContent = reader<Node, 'textContent'>('textContent');
export const contains = caller<Node, 'contains'>('contains');
export const getRootNode = caller<Node, 'getRootNode'>('getRootNode');

// Of any element.
export const attributes = reader<Element, 'attributes'>('attributes');
export const childElementCount = reader<Element, 'childElementCount'>('childElementCount');
export const children = reader<Element, 'children'>('children');
export const currentCSSZoom = reader<Element, 'currentCSSZoom'>('currentCSSZoom');
export const firstElementChild = reader<Element, 'firstElementChild'>('firstElementChild');
export const nextElementSibling = reader<Element, 'nextElementSibling'>('nextElementSibling');
export const previousElementSibling = reader<Element, 'previousElementSibling'>('previousElementSibling');
export const shadowRoot = reader<Element, 'shadowRoot'>('shadowRoot');
const nameOf = reader<Element, 'tagName'>('tagName');
const namespaceURI = reader<Element, 'namespaceURI'>('namespaceURI');
/** In capitals for an element of HTML, in a document that was sent as XML too; as it is written for any other. */
export const tagName = ((of: Maybe<Element>) => {
  const name = nameOf(of);
  return name && name > 'Z' && namespaceURI(of) === 'http://www.w3.org/1999/xhtml' ? name.toUpperCase() : name;
}) as Reader<Element, 'tagName'>;
export const checkVisibility = caller<Element, 'checkVisibility'>('checkVisibility');
/** Whether the browser draws an element, `visibility` included; undefined outside one. */
export const isVisible = (of: Element) => checkVisibility(of, { visibilityProperty: true });
export const closest = caller<Element, 'closest'>('closest');
export const getAttribute = caller<Element, 'getAttribute'>('getAttribute');
export const contentDocument = mixedReader<HTMLIFrameElement, 'contentDocument'>('contentDocument');
export const getBoundingClientRect = caller<Element, 'getBoundingClientRect'>('getBoundingClientRect');
export const hasAttribute = caller<Element, 'hasAttribute'>('hasAttribute');
export const hasAttributes = caller<Element, 'hasAttributes'>('hasAttributes');
export const matches = caller<Element, 'matches'>('matches');
export const removeAttribute = caller<Element, 'removeAttribute'>('removeAttribute');
export const scrollIntoView = caller<Element, 'scrollIntoView'>('scrollIntoView');
export const setAttribute = caller<Element, 'setAttribute'>('setAttribute');

// Of the document.
export const body = reader<Document, 'body'>('body');
export const defaultView = mixedReader<Document, 'defaultView'>('defaultView');
/** The style that an element is drawn in, or what is put before or after it. */
export const computedStyle = (of: Element, pseudo?: string) => defaultView(ownerDocument(of))?.getComputedStyle(of, pseudo);
export const documentElement = reader<Document, 'documentElement'>('documentElement');
export const addEventListener = caller<Document, 'addEventListener'>('addEventListener');
export const createElement = caller<Document, 'createElement'>('createElement');
export const createRange = caller<Document, 'createRange'>('createRange');
export const createTreeWalker = caller<Document, 'createTreeWalker'>('createTreeWalker');
export const styleSheets = reader<Document, 'styleSheets'>('styleSheets');
export const adoptedStyleSheets = reader<Document, 'adoptedStyleSheets'>('adoptedStyleSheets');
export const title = reader<Document, 'title'>('title');

// Of several kinds, each with its own.
export const assignedSlot = mixedReader<Element, 'assignedSlot'>('assignedSlot');
export const className = mixedReader<Element, 'className'>('className');
export const activeElement = mixedReader<DocumentOrShadowRoot, 'activeElement'>('activeElement');
export const querySelector = mixedCaller<ParentNode, 'querySelector'>('querySelector');
export const querySelectorAll = mixedCaller<ParentNode, 'querySelectorAll'>('querySelectorAll');
export const getElementsByTagName = mixedCaller<Document, 'getElementsByTagName'>('getElementsByTagName');
export const getElementById = mixedCaller<NonElementParentNode, 'getElementById'>('getElementById');
export const elementFromPoint = mixedCaller<DocumentOrShadowRoot, 'elementFromPoint'>('elementFromPoint');
export const elementsFromPoint = mixedCaller<DocumentOrShadowRoot, 'elementsFromPoint'>('elementsFromPoint');
export const innerText = mixedReader<HTMLElement, 'innerText'>('innerText');
export const style = mixedReader<HTMLElement, 'style'>('style');
