/** The one element that is added to the page. It lies in the top layer, outside the page's flow. */
import { OWN, OWN_TAGS } from '../page/dom/own';
import { DESCRIPTION_ID } from './descriptions';
import { THEME } from './theme';
import { createTries } from './tries';
import * as native from '../page/dom/native';

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts the host where it can be reached: inside the dialog that holds the focus, else at the end of the document. */
  settle(flagged: Iterable<Element>): void;
  /** On top of what entered the top layer since. */
  raise(): void;
}

/**
 * Adds the host after `<body>`, where the page's own "last child" rules do not see it. It goes when `signal` is aborted. `lost` is called, once, when the
 * page does not leave it there.
 */
export function createHost(document: Document, lost: () => void, signal: AbortSignal): Host {
  const element = elementFor(document);
  const root = element.attachShadow({ mode: 'closed' });
  dress(document, root, THEME);
  const texts = native.createElement(document, 'slot');
  texts.hidden = true; // a text must be slotted to describe a control, and need not be seen
  root.append(texts);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'focusin', 'focusout']) {
    root.addEventListener(type, (event) => event.stopPropagation()); // what happens in our bar is no click outside the page's menu
  }
  for (const old of native.querySelectorAll(document, OWN)) if (isLeftover(old)) old.remove();
  const tries = createTries();
  let isLost = false;
  let wasPlaced = false;
  const settle = (flagged: Iterable<Element>) => {
    const home = homeIn(document, flagged);
    if (isLost || (element.parentNode === home && element.isConnected)) return;
    if (wasPlaced && !element.isConnected && !tries.again()) {
      isLost = true;
      lost();
      return;
    }
    wasPlaced = true;
    home.append(element);
    show(element);
  };
  signal.addEventListener('abort', () => element.remove());
  return {
    element,
    root,
    settle,
    raise() {
      if (root.activeElement || !element.isConnected) return; // hiding would take the focus away
      element.hidePopover?.();
      show(element);
    },
  };
}

/** An element of the first name that the page has not defined: what it has defined is its own, and may do anything. */
function elementFor(document: Document): HTMLElement {
  const elements = OWN_TAGS.map((name) => native.createElement(document, name) as HTMLElement);
  return elements.find((element) => !native.matches(element, ':defined')) ?? (native.createElement(document, 'div') as HTMLElement);
}

/** Whether it was left by the version before an update; the page may have an element of that name. */
function isLeftover(element: Element): boolean {
  const children = [...native.children(element)];
  return (
    native.getAttribute(element, 'popover') === 'manual' &&
    children.every((child) => (native.getAttribute(child, 'id') ?? '').startsWith(DESCRIPTION_ID))
  );
}

/** A modal dialog makes all that is outside it inert; an open popover closes on a click outside. Hints about their fields live in them. */
function homeIn(document: Document, flagged: Iterable<Element>): Element {
  const dialogs = [...native.querySelectorAll(document, 'dialog:modal')];
  const dialog = dialogs.find((each) => native.contains(each, native.activeElement(document))) ?? dialogs.at(-1);
  if (dialog) return dialog;
  for (const control of flagged) {
    const popover = native.closest(control, '[popover]:popover-open');
    if (popover) return popover;
  }
  return native.documentElement(document);
}

/** Brings an element of ours over the page. */
export function show(element: HTMLElement): void {
  if (!element.showPopover || !element.isConnected) return; // the page may have taken it away in the same instant
  element.popover = 'manual';
  element.showPopover();
}

/** Gives a root its styles: a constructed sheet is not held back by the page's policy; where a content script may not share one, a style element. */
export function dress(document: Document, root: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(Object.assign(native.createElement(document, 'style'), { textContent: styles }));
  }
}
