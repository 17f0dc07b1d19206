/** The layer of hints over a page: findings in, markers, bubble, bar and descriptions out. The only code that writes to the site's DOM. */
import { createBar } from './bar';
import { createBubble } from './bubble';
import { createDescriptions } from './descriptions';
import { createFrames } from './frames';
import { type HintedPage, type HintLayer, type HintOptions, type Note, notesOf } from './hinted';
import { createHost } from './host';
import { jumpTo, nextNote } from './jump';
import { watchKeys } from './keys';
import { make } from './make';
import { createMarkers } from './markers';
import { createWaiting } from './waiting';

/** Puts the layer over the page, empty. */
export function createHintLayer({ document, say, waits, why, openPanel, pause, placed, signal }: HintOptions): HintLayer {
  let page: HintedPage = { findings: [], fields: [], missing: [], beforeSubmitting: false };
  let notes: Note[] = [];

  const host = createHost(document, signal);
  const layer = make('div', 'layer');
  const drawings = make('div', 'drawings');
  drawings.ariaHidden = 'true'; // the same is said by descriptions, and by the bar's list
  layer.append(drawings);
  host.root.append(layer);

  const descriptions = createDescriptions(document, host.element, signal);
  const bubble = createBubble(document, drawings, say, why, signal);
  const bar = createBar(document, layer, say, waits, { next: goToNext, go: focusField, why, openPanel, pause, placed });
  const { wake } = createFrames(
    document,
    draw,
    () => host.settle(flagged()),
    () => bar.settle(),
    signal,
  );
  const markers = createMarkers({ document, host: host.element, layer: drawings, pointed, wake, signal });
  const waiting = createWaiting(document, () => page.fields, refresh, signal);
  document.addEventListener('scrollend', () => bar.settle(), { capture: true, passive: true, signal });
  watchKeys(document, { next: goToNext, closeBubble, focused, unfocused, toggled: raise }, host.element, signal);

  function refresh(): void {
    notes = notesOf(page, waits, waiting.isOver);
    host.settle(flagged());
    descriptions.set(notes);
    markers.set(notes);
    bubble.update(notes);
    bar.show(page, null);
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
    else if (how === 'click' && bubble.now?.key === key && bubble.now.how === 'click') bubble.close();
    else if (note && (how === 'click' || bubble.now?.key !== key || bubble.now.how === 'hover')) bubble.open(note, how);
    wake();
  }

  function noteAt(control: Element): Note | undefined {
    return notes.find(({ field }) => field.controls.includes(control));
  }

  function focused(control: Element): void {
    bar.avoid(control);
    const note = noteAt(control);
    if (note?.spoken.length) bubble.open(note, 'focus');
    wake();
  }

  function unfocused(): void {
    if (bubble.now?.how === 'focus') bubble.close();
  }

  function closeBubble(): boolean {
    const key = bubble.now?.key;
    if (key === undefined || !markers.spotOf(key)) return false;
    bubble.close();
    return true;
  }

  function raise(): void {
    host.settle(flagged());
    host.raise();
    wake();
  }

  function goToNext(): void {
    const note = nextNote(document, notes);
    if (note) goTo(note);
  }

  function goTo(note: Note): void {
    waiting.end(note.field.key); // who asks what is next is told
    jumpTo(note.field);
    const fresh = notes.find(({ field }) => field.key === note.field.key);
    if (fresh) bubble.open(fresh, 'focus');
    wake();
  }

  function focusField(id: number): boolean {
    const field = page.fields[id];
    if (!field?.anchor.isConnected) return false;
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
    lookOfBar: bar.look,
    look({ theme, markers: strength }) {
      const dark = theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
      layer.dataset.theme = dark ? 'dark' : 'light';
      layer.dataset.strength = strength;
    },
  };
}
