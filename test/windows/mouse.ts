/** The real mouse on what a person sees: elements of the extension's surfaces and of the site, where they lie on the screen. */
import { type Driver, type Surface, type Tab, until } from '../e2e/surface';
import { clickAt, moveTo, type Rect } from './screen';

/** Clicks in the middle of an element, which is scrolled to first where it is out of sight. */
export async function clickOn(surface: Surface, selector: string): Promise<void> {
  await until(selector, () => surface.evaluate(bringIntoView, selector));
  await click(surface, selector, () => surface.evaluate(boxOf, selector));
}

/** Clicks in the middle of an element of the hints, in the tab in front. */
export async function clickOnHint(driver: Driver, tab: Tab, selector: string): Promise<void> {
  await click(tab, selector, () => driver.inHints(tab, boxInHints, selector));
}

/** Clicks once the element is there and stands still. */
async function click(surface: Surface, selector: string, box: () => Promise<Rect | null>): Promise<void> {
  let [x, y] = [Number.NaN, Number.NaN];
  await until(`${selector} to stand still`, async () => {
    const [frame, rect] = [await frameOf(surface), await box()];
    const before = [x, y];
    if (rect) [x, y] = [frame.x + rect.x + rect.width / 2, frame.y + rect.y + rect.height / 2];
    return rect !== null && before[0] === x && before[1] === y;
  });
  await clickAt(x, y);
}

/** The part of the screen that a document fills, in px. */
export async function frameOf(surface: Surface): Promise<Rect> {
  const { frame, isSaid } = await surface.evaluate(saidFrame);
  return isSaid ? frame : seenFrame(surface, frame);
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

/** Runs in a document. Firefox says where it is, and Chromium's popup is a window of its own. */
function saidFrame(): { frame: Rect; isSaid: boolean } {
  const size = { width: innerWidth, height: innerHeight };
  const { mozInnerScreenX: x, mozInnerScreenY: y } = window as unknown as { mozInnerScreenX?: number; mozInnerScreenY?: number };
  if (x !== undefined && y !== undefined) return { frame: { x, y, ...size }, isSaid: true };
  const isPanel = location.pathname === '/sidepanel.html';
  const frame = { x: screenX + (isPanel ? outerWidth - innerWidth : 0), y: screenY + outerHeight - innerHeight, ...size };
  return { frame, isSaid: outerHeight === innerHeight };
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

/** Runs in a document: false while the element is not there. */
function bringIntoView(selector: string): boolean {
  const element = document.querySelector(selector);
  const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
  if (top < 0 || bottom > innerHeight) element?.scrollIntoView({ block: 'center' });
  return element !== null;
}

/** Runs in a document. */
function boxOf(selector: string): Rect | null {
  const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return width > 0 ? { x, y, width, height } : null;
}

/** Runs on the hints' closed root. */
function boxInHints(root: ShadowRoot, selector: string): Rect | null {
  const box = root.querySelector(selector)?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
}
