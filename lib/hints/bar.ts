/** The bar: a small tab at the window's edge that says how much is left on this page, and the box that it opens. */
import type { Say } from '../rules/rule';
import type { Bar, BarActions } from './bar-actions';
import { createBarBox } from './bar-box';
import { createStand } from './bar-stand';
import { createTab, put } from './bar-tab';
import { scales } from './cover';
import { type BarPlace, boxAt, DOT, placeFrom, TAB, tabParts, type TabSize } from './edges';
import type { HintedPage } from './hinted';
import { remainingOn } from './remaining';
import { make, makeButton } from './make';
import type { Spot } from './placement';
import type { Position } from './points';
import * as native from '../page/dom/native';

/** An empty bar; `show` fills it. */
export function createBar(document: Document, layer: HTMLElement, say: Say, waits: ReadonlySet<string>, actions: BarActions): Bar {
  let page: HintedPage | null = null;
  let position: Position | null = null;
  /** Where the user has put it; it stands elsewhere while it would hide something there. */
  let wanted: BarPlace | null = placeFrom(undefined);
  let isPanelOpen = false;
  let isOpen = false;
  let openedItself = false;
  let isHeld = false;
  /** Opened by its key. */
  let isVisited = false;

  const hostOf = () => (bar.getRootNode() as ShadowRoot).host;
  const stand = createStand(document, sizeNow, () => scales(document, hostOf(), new Set(page?.fields.map(({ anchor }) => anchor))));
  const tab = createTab(say, {
    pressed: () => setOpen(!isOpen),
    dragged: (to) => draw(to),
    dropped: (at) => keep(at && stand.drop(at)),
    nudged: (key) => keep(stand.nudge(key)),
  });
  const box = createBarBox(say, actions, () => setOpen(false));
  const door = makeButton(
    'tab-door',
    say('hint_panel'),
    async () => {
      if ((await box.toPanel()) && !isOpen) setOpen(true); // where the keys are told
    },
    '',
  );
  const bar = make('section', 'bar', tab.element, door, box.element);
  bar.hidden = true;
  bar.ariaLabel = say('hint_bar');
  layer.append(bar);
  bar.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen) return;
    const visited = isVisited;
    setOpen(false);
    if (!visited) event.preventDefault(); // the focus is on the tab; a visitor goes back where he came from
  });
  bar.addEventListener('pointerleave', settle); // it is not moved from under the pointer

  function sizeNow(): TabSize {
    return isPanelOpen ? DOT : TAB;
  }

  function setOpen(open: boolean): void {
    const hadFocus = box.element.matches(':focus-within');
    isOpen = open;
    openedItself = isVisited = false;
    keep({ isOpen });
    refresh();
    if (hadFocus && !open) tab.element.focus();
  }

  /** Remembers what the user has done with it. */
  function keep(change: Partial<BarPlace> | null): void {
    if (change && wanted) {
      wanted = { ...wanted, ...change };
      actions.placed(wanted);
    }
    draw();
  }

  function refresh(): void {
    if (!page) return;
    const left = remainingOn(page, waits, say);
    bar.hidden = !wanted || (page.findings.length + page.missing.length + page.fields.length === 0 && !page.beforeSubmitting);
    box.element.hidden = !isOpen;
    tab.tell(left, isOpen);
    if (isOpen && !bar.hidden) box.fill(page, left.words, position);
    draw();
  }

  /** Writes where tab and box are. `held`: the tab is dragged there. */
  function draw(held?: Spot): void {
    isHeld = held !== undefined;
    bar.classList.toggle('held', isHeld);
    bar.classList.toggle('dot', isPanelOpen);
    bar.style.zoom = String(1 / (native.currentCSSZoom(hostOf()) ?? 1));
    const at = stand.tab();
    const [handle, rest] = tabParts(at, stand.edge, sizeNow()); // beside the panel there is no door to it
    tab.stand(stand.edge, held ? boxAt({ x: held.x - handle.width / 2, y: held.y - handle.height / 2 }, handle) : handle);
    door.dataset.edge = stand.edge;
    put(door, rest);
    if (isOpen) put(box.element, stand.box());
  }

  function avoid(element: Element): void {
    if (!isOpen || isHeld) return;
    isOpen = stand.avoid(element);
    refresh();
  }

  function settle(): void {
    if (!page || bar.hidden || isHeld) return;
    if (wanted && !bar.matches(':hover, :focus-within')) {
      if (!isOpen) stand.clearTab(wanted);
      else if (openedItself) stand.clearBox();
    }
    draw();
    const activeElement = native.activeElement(document);
    if (activeElement && activeElement !== native.body(document) && activeElement !== hostOf()) avoid(activeElement);
  }

  return {
    avoid,
    settle,
    show(shown, place) {
      const isNew = bar.hidden;
      const opens = shown.beforeSubmitting && !page?.beforeSubmitting && !isPanelOpen && !isOpen;
      if (opens) isOpen = openedItself = true;
      [page, position] = [shown, place];
      refresh();
      if (isNew || opens) settle();
    },
    look(place, panelOpen) {
      if (isHeld || (JSON.stringify(place) === JSON.stringify(wanted) && panelOpen === isPanelOpen)) return;
      [wanted, isPanelOpen] = [place, panelOpen];
      isOpen = place !== null && place.isOpen && !panelOpen;
      openedItself = false;
      if (place) stand.take(place);
      refresh();
      settle();
    },
    focus() {
      if (bar.hidden) return;
      if (!isOpen) setOpen(true);
      isVisited = true;
      [...box.element.querySelectorAll('button')].find((button) => button.checkVisibility())?.focus({ preventScroll: true });
    },
    opened: () => (isOpen && !bar.hidden ? stand.box() : null),
  };
}
