/**
 * How long popup and panel take to show what they have, with an empty store and with 100 candidatures of 300 items each, in Chromium: median ms from the
 * start of the navigation, and as a multiple of the welcome page, which asks the store nothing and is opened in turn with them. Then scrolling the panel, and how soon a tick shows in
 * another panel. Run by `npm run bench:pages`, on a quiet machine and after a build.
 */
import { startReplica } from '../replica/server';
import { type ChromiumDriver, launchChromium } from '../e2e/chromium';
import type { Tab } from '../e2e/surface';
import { takeIn } from '../e2e/take-in';
import { fullStore, proofStore } from './full-store';

const RUNS = 11;
const TICKS = 5;
const CANDIDATURES = 100;
const ITEMS = 300;
const PROOF_CANDIDATURES = 20;
const PROOFS = 1_000;

/** Each runs in the page, and gives the ms until what it does is drawn. No function in them has a name: the page does not know what tsx makes of one. */
const ACTS: Record<string, () => Promise<number>> = {
  'unfolding a chapter of 500': async () => {
    const chapter = document.querySelector('.chapters > li');
    const fold = chapter?.querySelector<HTMLElement>('.chapter-top > button');
    if (chapter?.querySelector('.proof')) fold?.click();
    while (chapter?.querySelector('.proof')) await new Promise(requestAnimationFrame);
    const start = performance.now();
    fold?.click();
    while (!chapter?.querySelector('.proof')) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame); // what was added has been laid out and drawn
    return performance.now() - start;
  },
  'a tick of one of them': async () => {
    const box = document.querySelector<HTMLInputElement>('.proof input[type="checkbox"]');
    const wanted = !box?.checked;
    const start = performance.now();
    box?.click();
    await new Promise(requestAnimationFrame);
    while (document.querySelector<HTMLInputElement>('.proof input[type="checkbox"]')?.checked !== wanted)
      await new Promise(requestAnimationFrame);
    return performance.now() - start;
  },
  'a word sought in all 1,000': async () => {
    const input = document.querySelector<HTMLInputElement>('.who-row input');
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const start = performance.now();
    value?.set?.call(input, '0');
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    while (!document.querySelector('.proofs-found .proof')) await new Promise(requestAnimationFrame);
    const ms = performance.now() - start;
    value?.set?.call(input, '');
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    while (!document.querySelector('.chapters')) await new Promise(requestAnimationFrame);
    return ms;
  },
};

const replica = await startReplica();
const driver = (await launchChromium(replica)) as ChromiumDriver;
try {
  await measure();
} finally {
  await driver.close();
  await replica.close();
}

async function measure(): Promise<void> {
  const tab = await driver.openExtensionPage('welcome.html');
  await opening(tab, 'popup.html, nothing stored', 'main h2, main .empty');
  await opening(tab, 'sidepanel.html, nothing stored', 'main h2, main h1');
  await tab.goto('about:blank');
  const filling = await driver.openExtensionPage('popup.html');
  await filling.evaluate(takeIn, await fullStore(CANDIDATURES, ITEMS - 40));
  await filling.close();
  await opening(tab, `popup.html, ${CANDIDATURES} candidatures`, '.popup-row');
  await opening(tab, `sidepanel.html, ${CANDIDATURES} candidatures, ${ITEMS} items each`, '.item, .chapters');
  await showItems(tab);
  console.log(`the longest task while the list scrolls: ${await scrolling(tab)} ms (a long task is 50 ms)`);
  console.log(`a tick in another panel: ${await ticking(tab)} ms`);
  await tab.close();
  await driver.startAfresh();
  await measureProofs();
}

/** The step of proofs: opening, and what one does in a chapter of five hundred. */
async function measureProofs(): Promise<void> {
  const tab = await driver.openExtensionPage('popup.html');
  await tab.evaluate(takeIn, await proofStore(PROOF_CANDIDATURES, PROOFS));
  const what = `${PROOF_CANDIDATURES} candidatures, ${PROOFS} proofs each`;
  await opening(tab, `popup.html, ${what}`, '.popup-row');
  const floor = await opening(tab, `sidepanel.html, ${what}`, '[role="tab"][data-key="proofs"]');
  await tab.click('[role="tab"][data-key="proofs"]');
  await tab.evaluate(drawnAt, '.chapters');
  for (const [act, run] of Object.entries(ACTS)) {
    const times: number[] = [];
    for (let turn = 0; turn < TICKS; turn++) times.push(await tab.evaluate(run));
    const ms = median(times);
    console.log(`${act}: ${ms.toFixed(0)} ms, ${(ms / floor).toFixed(2)} times the welcome page`);
  }
  console.log(`the longest task while the proofs scroll: ${await scrolling(tab)} ms (a long task is 50 ms)`);
}

/** Opens the page and the welcome page in turn, until the selector is drawn, and says how long each took; gives the welcome page's ms. `what`: the page's file and what is stored. */
async function opening(tab: Tab, what: string, selector: string): Promise<number> {
  const times: number[] = [];
  const still: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    still.push(await opened(tab, 'welcome.html', 'h1'));
    times.push(await opened(tab, what.replace(/,.*/, ''), selector));
  }
  const [ms, floor] = [median(times), median(still)];
  console.log(`${what}: ${ms.toFixed(0)} ms, ${(ms / floor).toFixed(2)} times the welcome page (${floor.toFixed(0)} ms)`);
  return floor;
}

/** Ms from the start of the navigation until the selector is drawn. */
async function opened(tab: Tab, page: string, selector: string): Promise<number> {
  await tab.goto('about:blank');
  await tab.goto(`chrome-extension://${driver.extensionId}/${page}`);
  return tab.evaluate(drawnAt, selector);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Runs in the page. Throws where the selector is not drawn within 20 s. */
async function drawnAt(selector: string): Promise<number> {
  while (!document.querySelector(selector)) {
    if (performance.now() > 20_000) throw new Error(`Nothing was drawn that is ${selector}`);
    await new Promise(requestAnimationFrame);
  }
  return performance.now();
}

/** Shows the checklist: the panel of a candidature that has its chapters opens on those. */
async function showItems(panel: Tab): Promise<void> {
  await panel.click('[role="tab"][data-key="to-do"]');
  await panel.evaluate(drawnAt, '.item');
}

/** The longest task, ms, while the panel's list is scrolled from its top to its end; 0 when none was long. */
function scrolling(tab: Tab): Promise<number> {
  return tab.evaluate(async () => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    const end = document.documentElement.scrollHeight;
    for (let top = 0; top <= end; top += 400) {
      window.scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    return longest;
  });
}

/** Median ms between a click on a box in one panel and the new count in another one, in a window of its own. */
async function ticking(first: Tab): Promise<number> {
  const second = await driver.openExtensionPage('sidepanel.html');
  await showItems(second);
  const times: number[] = [];
  for (let run = 0; run < TICKS; run++) {
    const seen = second.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const status = document.querySelector('[role="tabpanel"] [role="status"]');
          new MutationObserver((_, observer) => {
            observer.disconnect();
            resolve(Date.now());
          }).observe(status as Element, { childList: true, subtree: true, characterData: true });
        }),
    );
    const clicked = await first.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300)); // the click before is drawn by now: the same box is ticked and unticked in turn
      document.querySelector<HTMLInputElement>('.item input[type="checkbox"]:not(:disabled)')?.click();
      return Date.now();
    });
    times.push((await seen) - clicked);
  }
  return median(times);
}
