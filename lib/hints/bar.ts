/** The bar: a small tab at the window's edge that says how much is left on this page, and the box that it opens. */
import type { Say } from '../rules/rule';
import type { BarActions, Position } from './bar-actions';
import { createBarBox } from './bar-box';
import { createTab, put } from './bar-tab';
import { freePlace } from './clearance';
import { leastHiding, scales, viewOf } from './cover';
import { type BarPlace, boxAt, DOT, nearest, nudged, openBoxAt, otherPlaces, overlap, type Place, placeFrom, TAB, tabAt } from './edges';
import type { HintedPage } from './hinted';
import { remainingOn } from './remaining';
import { make } from './make';
import type { Box, Spot } from './placement';

/** The layer's one bar. */
export interface Bar {
  show(page: HintedPage, position: Position | null): void;
  /** `place`: as remembered; null where the user wants no bar. Beside an open panel it is smaller, and never opens by itself. */
  look(place: BarPlace | null, isPanelOpen: boolean): void;
  /** Gives way when its box hides this element, which has just received the focus. */
  avoid(element: Element): void;
  /** To be called when the page has come to rest: takes a place where the tab hides nothing. */
  settle(): void;
  /** Opens the box and puts the focus in it; Escape gives it back. */
  focus(): void;
  /** The rectangle of the open box; null while it is closed. */
  opened(): Box | null;
}

/** An empty bar; `show` fills it. */
export function createBar(document: Document, layer: HTMLElement, say: Say, waits: ReadonlySet<string>, actions: BarActions): Bar {
  let page: HintedPage | null = null;
  let position: Position | null = null;
  /** Where the user has put it. */
  let wanted: BarPlace | null = placeFrom(undefined);
  /** Where it stands: elsewhere while it would hide something there. */
  let stand: Place = placeFrom(undefined);
  let isPanelOpen = false;
  let isOpen = false;
  let openedItself = false;
  let isHeld = false;
  let cameFrom: HTMLElement | null = null;

  const tab = createTab(say, {
    pressed: () => setOpen(!isOpen),
    dragged: (to) => draw(to),
    dropped: (at) => (at ? move(nearest(at, size(), viewOf(document))) : draw()),
    nudged(key) {
      const place = nudged(stand, key, size(), viewOf(document));
      if (place) move(place);
    },
  });
  const box = createBarBox(say, actions, () => setOpen(false));
  const bar = make('section', 'bar', tab.element, box.element);
  bar.hidden = true;
  bar.ariaLabel = say('hint_bar');
  layer.append(bar);
  bar.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    const back = cameFrom;
    setOpen(false);
    if (back?.isConnected) back.focus({ preventScroll: true });
  });
  bar.addEventListener('pointerleave', settle); // it is not moved from under the pointer
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (!bar.contains(relatedTarget as Node | null)) cameFrom = null;
  });

  const size = () => (isPanelOpen ? DOT : TAB);
  const boxOf = (place: Place) => openBoxAt(place, size(), viewOf(document));

  function setOpen(open: boolean): void {
    const hadFocus = box.element.matches(':focus-within');
    isOpen = open;
    openedItself = false;
    keep({ isOpen });
    refresh();
    if (hadFocus && !open) tab.element.focus();
  }

  function move(place: Place): void {
    stand = place;
    keep(place);
    draw();
  }

  function keep(change: Partial<BarPlace>): void {
    if (!wanted) return;
    wanted = { ...wanted, ...change };
    actions.placed(wanted);
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
    bar.style.zoom = String(1 / ((bar.getRootNode() as ShadowRoot).host.currentCSSZoom ?? 1));
    const at = tabAt(stand, size(), viewOf(document));
    tab.stand(stand.edge, held ? boxAt({ x: held.x - at.width / 2, y: held.y - at.height / 2 }, at) : at);
    if (isOpen) put(box.element, boxOf(stand));
  }

  function avoid(element: Element): void {
    const own = element.getBoundingClientRect();
    const isFree = (place: Place) => !overlap(boxOf(place), own);
    if (!isOpen || isHeld || isFree(stand)) return;
    const free = otherPlaces(stand).find(isFree);
    if (free) stand = free;
    else isOpen = false;
    refresh();
  }

  function settle(): void {
    if (!page || bar.hidden || isHeld) return;
    if (wanted && !bar.matches(':hover, :focus-within')) {
      const weigh = scales(document, (bar.getRootNode() as ShadowRoot).host, new Set(page.fields.map(({ anchor }) => anchor)));
      if (!isOpen) stand = freePlace(wanted, size(), viewOf(document), weigh);
      else if (openedItself) stand = leastHiding([stand, ...otherPlaces(stand)], boxOf, weigh);
    }
    draw();
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body) avoid(activeElement);
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
      if (place) stand = place;
      refresh();
      settle();
    },
    focus() {
      if (bar.hidden) return;
      const { activeElement } = document;
      if (!isOpen) setOpen(true);
      const first = [...box.element.querySelectorAll('button')].find((button) => button.checkVisibility());
      first?.focus({ preventScroll: true });
      if (activeElement !== document.body && !activeElement?.contains(bar)) cameFrom = activeElement as HTMLElement | null;
    },
    opened: () => (isOpen && !bar.hidden ? boxOf(stand) : null),
  };
}
