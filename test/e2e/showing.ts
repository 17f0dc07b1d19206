/** « Montrer à Cap » as a user does it: a word of the page is shown by mouse or by the panel's keys. */
import { type Surface, type Tab, until } from './surface';

/** Whether a page says some words, as they are printed. */
export function says(tab: Tab, words: string): Promise<boolean> {
  return tab.evaluate((sought) => document.documentElement.innerText.replace(/\s+/g, ' ').includes(sought), words);
}

/** Whether the page may be pointed at. */
export function isPointing(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => document.querySelector('cap-convergence-layer') !== null);
}

/** A key pressed in the panel, where the focus is once its button was pressed. */
export function pressIn(panel: Surface, key: string): Promise<unknown> {
  return panel.evaluate((pressed) => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
    );
  }, key);
}

/** Clicks the first drawn text of the page that holds some words, or the first piece of them where bold cuts them. */
export async function showByMouse(tab: Tab, words: string): Promise<void> {
  const { x, y } = await placeOf(tab, words);
  await tab.clickAt(x, y);
}

/** Goes down to it with the arrow key of the panel, as many times as drawn texts stand before it, and chooses it. */
export async function showByKeys(tab: Tab, panel: Surface, words: string): Promise<void> {
  const { steps } = await placeOf(tab, words);
  for (let step = 0; step < steps; step++) await pressIn(panel, 'ArrowDown');
  await pressIn(panel, 'Enter');
}

/** Presses the panel's button and shows some words. */
export async function show(tab: Tab, panel: Surface, teach: string, words: string, by: 'mouse' | 'keys'): Promise<void> {
  await panel.click(`[data-teach="${teach}"]`);
  await until('the page to be pointed at', () => isPointing(tab));
  await (by === 'mouse' ? showByMouse(tab, words) : showByKeys(tab, panel, words));
  await until('the page to be let go', async () => !(await isPointing(tab)));
}

/** Where a text stands that is some words, else holds them, else is a piece of them: its middle, in px of the viewport, and which of the texts that can be shown it is, from 1. */
function placeOf(tab: Tab, words: string): Promise<{ x: number; y: number; steps: number }> {
  return tab.evaluate((sought) => {
    const said = (node: Node | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const texts: Text[] = [];
    const gather = (root: Node) => {
      for (const child of root.childNodes) {
        if (child instanceof Text) texts.push(child);
        else if (child instanceof Element && !/^(?:script|style|noscript|template|textarea|cap-convergence.*)$/i.test(child.tagName)) {
          if (child.shadowRoot) gather(child.shadowRoot);
          gather(child);
        }
      }
    };
    gather(document.body);
    const boxOf = (text: Text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getBoundingClientRect();
    };
    const drawn = texts.filter((text) => {
      const { width, height } = boxOf(text);
      return (
        said(text) !== '' &&
        said(text).length <= 240 &&
        width > 1 &&
        height > 1 &&
        text.parentElement?.checkVisibility({ visibilityProperty: true })
      );
    });
    const isPiece = (text: Text) =>
      sought.includes(said(text)) && said(text).length > 2 && said(text.parentNode?.parentNode ?? null).includes(sought);
    const fits = [
      (text: Text) => said(text) === sought,
      (text: Text) => said(text).includes(sought),
      (text: Text) => isPiece(text) || said(text.parentNode).includes(sought),
    ];
    const place = fits.map((fit) => drawn.findIndex(fit)).find((at) => at >= 0) ?? -1;
    const found = drawn[place];
    if (!found) throw new Error(`The page does not say ${sought}.`);
    found.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = boxOf(found);
    return { x: left + width / 2, y: top + height / 2, steps: place + 1 };
  }, words);
}
