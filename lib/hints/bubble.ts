/** The bubble: what there is to say about one field, beside its marker. */
import type { Finding } from '../reading/reading';
import type { Say } from '../rules/rule';
import type { DismissalOf, Note } from './hinted';
import { make } from './make';
import { type Box, type Spot, placeBubble } from './placement';
import { sentences } from './sentences';
import * as native from '../page/dom/native';

const LINGER_MS = 300;

/** How a bubble was opened: by focus it lets clicks through but on its buttons, by hover it goes soon after the pointer, by click it stays. */
type Opening = 'focus' | 'hover' | 'click';

export interface Bubble {
  open(note: Note, how: Opening): void;
  /** The marker is pointed at or pressed: pressed again it closes; pointing changes nothing that was opened otherwise. */
  point(note: Note, how: 'hover' | 'click'): void;
  /** Shows what is said now of the field it is open on; closes when nothing is. */
  update(notes: readonly Note[]): void;
  /** Closes if it is drawn; whether it was. */
  closeShown(): boolean;
  /** Closes if focus has opened it. */
  unfocused(): void;
  /** Closes soon, unless the pointer comes onto it: the pointer has left the marker. */
  leave(): void;
  /** `taken`: where the bar's box lies open. */
  draw(spotOf: (key: string) => Spot | null, origin: Spot, zoom: number, taken: Box | null): void;
}

/** `why` opens the page of a rule. */
export function createBubble(
  document: Document,
  layer: HTMLElement,
  say: Say,
  why: (rule: string) => void,
  dismissalOf: DismissalOf,
  signal: AbortSignal,
): Bubble {
  const box = make('div', 'bubble');
  box.hidden = true;
  layer.append(box);
  let now: { key: string; how: Opening; note: Note } | null = null;
  let timer = 0;
  let size = { width: 0, height: 0 };

  const close = () => {
    clearTimeout(timer);
    now = null;
    box.hidden = true;
  };
  const leave = () => {
    clearTimeout(timer);
    if (now?.how === 'hover') timer = setTimeout(close, LINGER_MS) as unknown as number;
  };
  const fill = (findings: readonly Finding[]) => {
    box.replaceChildren(...sentences(findings, say, why, dismissalOf));
    for (const link of box.querySelectorAll('button')) link.tabIndex = -1; // by keyboard, the bar's list has the same
    size = { width: 0, height: 0 };
  };
  const open = (note: Note, how: Opening) => {
    clearTimeout(timer);
    if (now?.key === note.field.key && now.how === 'click' && how === 'hover') return;
    now = { key: note.field.key, how, note };
    box.dataset.how = how;
    // a waiting sentence shows only to those who point at its marker
    fill(how === 'focus' ? note.spoken : note.findings);
    box.hidden = true; // shown by `draw`, in its place
  };
  box.addEventListener('pointerenter', () => clearTimeout(timer));
  box.addEventListener('pointerleave', leave);
  box.addEventListener('mousedown', (event) => event.preventDefault());
  signal.addEventListener('abort', close);

  return {
    open,
    point(note, how) {
      const isOpen = now?.key === note.field.key;
      if (isOpen && how === 'click' && now?.how === 'click') close();
      else if (how === 'click' || !isOpen || now?.how === 'hover') open(note, how);
    },
    closeShown() {
      const isShown = !box.hidden;
      if (isShown) close();
      return isShown;
    },
    unfocused() {
      if (now?.how === 'focus') close();
    },
    leave,
    update(notes) {
      const note = notes.find(({ field }) => field.key === now?.key);
      if (!now || !note || (now.how === 'focus' && !note.spoken.length)) close();
      else if (said(note) !== said(now.note)) open(note, now.how);
      else now.note = note;
    },
    draw(spotOf, origin, zoom, taken) {
      if (!now) return;
      const spot = spotOf(now.key);
      if (spot && !size.width) {
        box.hidden = false;
        size = { width: box.offsetWidth * zoom, height: box.offsetHeight * zoom };
      }
      box.hidden = !spot;
      if (!spot) return;
      const { clientWidth: width, clientHeight: height } = native.documentElement(document);
      const place = placeBubble(spot, native.getBoundingClientRect(now.note.field.anchor), size, { width, height }, taken);
      box.style.transform = `translate(${(place.x - origin.x) / zoom}px,${(place.y - origin.y) / zoom}px)`;
    },
  };
}

function said(note: Note): string {
  const messages = (findings: readonly Finding[]) => findings.map(({ message }) => message).join('\n');
  return `${messages(note.findings)}\n\n${messages(note.spoken)}`;
}
