/** A handle that is pressed like a button and dragged like a thing. */
import type { Spot } from './placement';

/** A press that moves no further is a click, in px. */
const STILL = 4;

export interface HandleActions {
  pressed(): void;
  /** The pointer drags it to here. */
  dragged(to: Spot): void;
  /** It was let go; null: the browser took the pointer away, and it goes back. */
  dropped(at: Spot | null): void;
  /** An arrow key. */
  nudged(key: string): void;
}

/** Makes a button such a handle, for mouse, finger and keys. */
export function makeHandle(button: HTMLButtonElement, actions: HandleActions): void {
  let from: Spot | null = null;
  let isDragged = false;
  const spotOf = ({ clientX, clientY }: PointerEvent): Spot => ({ x: clientX, y: clientY });

  button.addEventListener('mousedown', (event) => event.preventDefault()); // the focus stays where it is
  button.addEventListener('pointerdown', (event) => {
    isDragged = false;
    if (!event.isPrimary || event.button !== 0) return;
    from = spotOf(event);
    button.setPointerCapture(event.pointerId);
  });
  button.addEventListener('pointermove', (event) => {
    const to = spotOf(event);
    if (!from || (!isDragged && Math.hypot(to.x - from.x, to.y - from.y) <= STILL)) return;
    isDragged = true;
    actions.dragged(to);
  });
  const drop = (at: Spot | null) => {
    if (!from) return;
    from = null;
    if (isDragged) actions.dropped(at);
    isDragged &&= at !== null; // the click that follows a drag does not count
  };
  button.addEventListener('pointerup', (event) => drop(spotOf(event)));
  button.addEventListener('lostpointercapture', () => drop(null));
  button.addEventListener('click', ({ detail }) => {
    if (!isDragged || detail === 0) actions.pressed(); // 0: by key
    isDragged = false;
  });
  button.addEventListener('keydown', (event) => {
    if (!event.key.startsWith('Arrow') || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault(); // the page does not scroll along
    actions.nudged(event.key);
  });
}
