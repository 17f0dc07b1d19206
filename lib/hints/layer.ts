/** The layer of hints over a page: findings in, markers, bubble, bar and descriptions out. The only code that writes to the site's DOM. */
import { createAnnouncer } from './announcer';
import { createBar } from './bar';
import { createBarVisit } from './bar-visit';
import { createBubble } from './bubble';
import { createDescriptions } from './descriptions';
import { createFrames } from './frames';
import { type HintedField, type HintedPage, type HintLayer, type HintOptions, type Note, notesOf } from './hinted';
import { createHost } from './host';
import { jumpTo } from './jump';
import { watchKeys } from './keys';
import { make } from './make';
import { createMarkers } from './markers';
import { createPoints } from './points';
import { dressUp } from './theme';
import { createTyping } from './typing';
import { createWaiting } from './waiting';
import * as native from '../page/dom/native';

/** Puts the layer over the page, empty. */
export function createHintLayer(options: HintOptions): HintLayer {
  const { document, say, waits, whole, why, openPanel, dismissalOf, pause, placed, lost, signal } = options;
  let page: HintedPage = { findings: [], fields: [], missing: [], beforeSubmitting: false };
  /** The page as far as it may be told now. */
  let heard = page;
  let notes: Note[] = [];

  const host = createHost(document, lost, signal);
  const layer = make('div', 'layer');
  const drawings = make('div', 'drawings');
  drawings.ariaHidden = 'true'; // the same is said by descriptions, and by the bar's list
  layer.append(drawings);
  host.root.append(layer);

  const descriptions = createDescriptions(document, host.element, signal);
  const bubble = createBubble(document, drawings, say, why, dismissalOf, signal);
  const announcer = createAnnouncer(layer, say, waits);
  const bar = createBar(document, layer, say, waits, {
    next: goToNext,
    go: focusField,
    tell: announcer.say,
    why,
    openPanel,
    dismissalOf,
    pause,
    placed,
  });
  const visit = createBarVisit(document, host.root, bar);
  const { wake } = createFrames(
    document,
    draw,
    () => {
      host.settle(flagged());
      descriptions.settle();
    },
    () => bar.settle(),
    signal,
  );
  const markers = createMarkers({ document, host: host.element, layer: drawings, pointed, wake, signal });
  const waiting = createWaiting(document, () => page.fields, { left, goesOn }, signal);
  const typing = createTyping(document, () => page.fields, waits, whole, signal);
  const points = createPoints(waits);
  native.addEventListener(document, 'scrollend', () => bar.settle(), { capture: true, passive: true, signal });
  watchKeys(
    document,
    { next: goToNext, bar: visit.toBarOrBack, closeBubble: bubble.closeShown, focused, unfocused: bubble.unfocused, toggled: raise },
    host.element,
    signal,
  );

  function refresh(): void {
    heard = typing.heard(page);
    notes = notesOf(heard, waits, waiting.isOver);
    host.settle(flagged());
    descriptions.set(notes);
    markers.set(notes);
    bubble.update(notes);
    announcer.follow(notes);
    points.set(heard, notes);
    bar.show(heard, points.position);
    wake();
  }

  function draw(): void {
    const { left, top } = host.element.getBoundingClientRect();
    const zoom = host.element.currentCSSZoom ?? 1;
    markers.draw({ x: left, y: top }, zoom);
    bubble.draw(markers.spotOf, { x: left, y: top }, zoom, bar.opened());
  }

  function* flagged(): Iterable<Element> {
    for (const { field } of notes) yield* field.controls;
  }

  function pointed(key: string, how: 'hover' | 'leave' | 'click'): void {
    const note = notes.find(({ field }) => field.key === key);
    if (how === 'leave') bubble.leave();
    else if (note) bubble.point(note, how);
    wake();
  }

  function focused(control: Element): void {
    visit.focused(control);
    bar.avoid(control);
    const field = page.fields.find(({ controls }) => controls.includes(control));
    if (field) entered(field);
    wake();
  }

  function entered(field: HintedField): void {
    points.enter(field);
    bar.show(heard, points.position);
    announcer.entered(field, notes);
    const note = notes.find((each) => each.field === field);
    if (note?.spoken.length) bubble.open(note, 'focus');
  }

  function left(field: HintedField): void {
    typing.end(field.key);
    refresh();
    announcer.left(field, notes);
  }

  function goesOn(): void {
    typing.end();
    announcer.hush(); // the page itself tells what it refuses
    refresh();
  }

  function raise(): void {
    host.settle(flagged());
    host.raise();
    wake();
  }

  function goToNext(): void {
    const note = points.next();
    if (note) goTo(note);
  }

  function goTo(note: Note): void {
    waiting.end(note.field); // who asks what is next is told
    points.visit(note.field);
    refresh();
    jumpTo(note.field);
    announcer.hush();
    const fresh = notes.find(({ field }) => field.key === note.field.key);
    if (fresh) bubble.open(fresh, 'focus');
    wake();
  }

  function focusField(id: number): boolean {
    const field = page.fields[id];
    if (!field || !native.isConnected(field.anchor)) return false;
    const note = notes.find((each) => each.field === field);
    if (note) goTo(note);
    else jumpTo(field);
    return true;
  }

  return {
    show(shown) {
      page = shown;
      refresh();
    },
    focusField,
    look: (look) => dressUp(layer, look),
    lookOfBar: bar.look,
  };
}
