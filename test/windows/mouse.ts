/** The real mouse on what a person sees: elements of the extension's surfaces and of the site, where they lie on the screen. */
import { type Driver, type Surface, type Tab, until } from '../e2e/surface';
import { clickAt, moveTo, type Rect } from './screen';

/** An element: the first that is drawn of those that match the selector and hold the words. */
type Wanted = [selector: string, words: string];

/** Clicks in the middle of an element, which is scrolled to first where it is out of sight. */
export async function clickOn(surface: Surface, selector: string, words = ''): Promise<void> {
  const wanted: Wanted = [selector, words];
  await until(wanted.join(' '), () => surface.evaluate(bringIntoView, wanted));
  await click(surface, wanted, () => surface.evaluate(boxIn, wanted));
}

/** Clicks in the middle of an element of the hints, in the tab in front. */
export async function clickOnHint(driver: Driver, tab: Tab, selector: string, words = ''): Promise<void> {
  const wanted: Wanted = [selector, words];
  const run = await driver.runInHints(tab);
  await click(tab, wanted, () => run(boxInHints, wanted));
}

/** Clicks once the element is there and stands still; a popup that is being opened has no size yet. */
async function click(surface: Surface, wanted: Wanted, box: () => Promise<Rect | undefined>): Promise<void> {
  let middle = { x: 0, y: 0 };
  await until(`${wanted.join(' ')} to stand still`, async () => {
    const [frame, rect] = [await frameOf(surface), await box()];
    const before = middle;
    if (rect) middle = { x: frame.x + rect.x + rect.width / 2, y: frame.y + rect.y + rect.height / 2 };
    return rect !== undefined && rect.y + rect.height <= frame.height && middle.x === before.x && middle.y === before.y;
  });
  await clickAt(middle.x, middle.y);
}

/** The part of the screen that a document fills, in px. */
export async function frameOf(surface: Surface): Promise<Rect> {
  let frame: Rect = { x: 0, y: 0, width: 0, height: 0 };
  let by: 'document' | 'window' | null = null;
  await until('the surface to have its place', async () => {
    ({ frame, by } = await surface.evaluate(saidFrame));
    return by !== null;
  });
  return by === 'document' ? frame : seenFrame(surface, frame);
}

/** How far inside the frame that is guessed the mouse is put: Chromium leaves 8 px around its panel and the page beside it. */
const INSIDE = 16;

/** Chromium tells a tab and its panel where their window is, not where they are in it: the mouse shows, put near a corner of the frame that is guessed. */
async function seenFrame(surface: Surface, guess: Rect): Promise<Rect> {
  let seen: Rect | undefined;
  const seeing = surface.evaluate(frameAtNextMove).then((frame) => {
    seen = frame;
  });
  let step = 0;
  await until('the mouse', async () => {
    step = 1 - step; // a mouse that stays where it is moves nothing
    await moveTo(guess.x + INSIDE + step, guess.y + INSIDE);
    return seen !== undefined;
  });
  await seeing;
  return seen ?? guess;
}

/**
 * Runs in a document. Firefox says where each one is; in Chromium the popup does, being a window of its own, and the others only say where their window is.
 * `by` is null while a popup is still being opened.
 */
function saidFrame(): { frame: Rect; by: 'document' | 'window' | null } {
  const size = { width: innerWidth, height: innerHeight };
  const { mozInnerScreenX: x, mozInnerScreenY: y } = window as unknown as { mozInnerScreenX?: number; mozInnerScreenY?: number };
  if (x !== undefined && y !== undefined) return { frame: { x, y, ...size }, by: innerHeight > 0 ? 'document' : null };
  if (location.pathname === '/popup.html') {
    return { frame: { x: screenX, y: screenY, ...size }, by: outerHeight === innerHeight ? 'document' : null };
  }
  const right = location.pathname === '/sidepanel.html' ? outerWidth - innerWidth : 0;
  return { frame: { x: screenX + right, y: screenY + outerHeight - innerHeight, ...size }, by: 'window' };
}

/** Runs in a document. */
function frameAtNextMove(): Promise<Rect> {
  return new Promise((resolve) => {
    addEventListener(
      'mousemove',
      ({ screenX: x, screenY: y, clientX, clientY }) => resolve({ x: x - clientX, y: y - clientY, width: innerWidth, height: innerHeight }),
      { capture: true, once: true },
    );
  });
}

/** Runs in a document: brings the element into sight, from under a banner, too; false while it is not there. */
function bringIntoView([selector, words]: Wanted): boolean {
  const element = [...document.querySelectorAll(selector)].find(
    (one) => one.getClientRects().length > 0 && one.textContent?.includes(words),
  );
  const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  if (!element?.contains(document.elementFromPoint(x + width / 2, y + height / 2))) element?.scrollIntoView({ block: 'center' });
  return element !== undefined;
}

/** Runs in a document. */
function boxIn([selector, words]: Wanted): Rect | undefined {
  const elements = [...document.querySelectorAll(selector)].filter((one) => one.textContent?.includes(words));
  return elements.flatMap((one) => [...one.getClientRects()]).map(({ x, y, width, height }) => ({ x, y, width, height }))[0];
}

/** Runs on the hints' closed root. */
function boxInHints(root: ShadowRoot, [selector, words]: Wanted): Rect | undefined {
  const elements = [...root.querySelectorAll(selector)].filter((one) => one.textContent?.includes(words));
  return elements.flatMap((one) => [...one.getClientRects()]).map(({ x, y, width, height }) => ({ x, y, width, height }))[0];
}
