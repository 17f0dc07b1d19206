import { expect, test } from './fixtures';
import { answersIn, control, DUI_FORM } from './replica-pages';
import { hinted } from './waits';
import type { Tab } from './surface';
import { itemRows } from './user-rows';

const ITEMS = 3;
const ROUNDS = 3; // odd: the last press of a box ticks it

test('two panels that tick and write at once lose nothing, while answers are given on the page', async ({ driver }) => {
  const form = await driver.open(DUI_FORM);
  await hinted(form);
  const ticking = await driver.openExtensionPage('sidepanel.html');
  const writing = await driver.openExtensionPage('sidepanel.html');
  for (const panel of [ticking, writing]) await unfold(panel);
  const boxes = () => ticking.evaluate(() => document.querySelectorAll('.item input:not(:checked, :disabled)').length);
  await expect.poll(boxes).toBeGreaterThanOrEqual(ITEMS);
  const keys = await ticking.evaluate(
    (count) =>
      [...document.querySelectorAll<HTMLElement>('.item:has(input:not(:checked, :disabled)) [data-key]')]
        .slice(0, count)
        .map(({ dataset }) => String(dataset.key)),
    ITEMS,
  );

  await form.bringToFront();
  await Promise.all([tick(ticking, keys), write(writing, keys), answer(form)]);

  const said = Object.fromEntries(keys.map((key) => [key, { state: 'done', note: `${key} ${ROUNDS}`, initials: `R${ROUNDS}` }]));
  await expect.poll(() => itemRows(writing)).toEqual(said);
  await ticking.click('[role="tab"][data-key="page"]');
  await expect.poll(() => answersIn(ticking)).toBe('1/19');
  expect([...ticking.errors, ...writing.errors, ...form.errors]).toEqual([]);
});

/** Chooses the checklist, where the panel stays then, and searches for a letter that every title holds: a list that is searched is never folded. */
async function unfold(panel: Tab): Promise<void> {
  await panel.bringToFront();
  for (const part of ['proofs', 'to-do']) await panel.click(`[role="tab"][data-key="${part}"]`);
  await panel.fill('input[type="search"]', 'e');
}

/** Presses the box of each item again and again, as soon as the press before is seen. */
function tick(panel: Tab, keys: string[]): Promise<void> {
  return panel.evaluate(
    async ({ keys, rounds }) => {
      const boxOf = (key: string) => document.querySelector<HTMLInputElement>(`.item:has([data-key="${key}"]) input[type="checkbox"]`);
      for (let round = 1; round <= rounds; round++) {
        for (const key of keys) {
          const isWanted = round % 2 === 1;
          boxOf(key)?.click();
          const end = Date.now() + 20_000;
          while (boxOf(key)?.checked !== isWanted && Date.now() < end) await browser.windows.getCurrent(); // timers of a page behind another are slow
        }
      }
    },
    { keys, rounds: ROUNDS },
  );
}

/** Writes a note and initials on each item again and again, without waiting for what became of them. */
function write(panel: Tab, keys: string[]): Promise<void> {
  return panel.evaluate(
    async ({ keys, rounds }) => {
      const settled = () => browser.windows.getCurrent(); // timers of a page behind another are slow
      const found = async (selector: string) => {
        const end = Date.now() + 20_000;
        for (;;) {
          const field = document.querySelector<HTMLElement>(selector);
          if (field) return field as HTMLInputElement;
          if (Date.now() > end) throw new Error(`Nothing is at ${selector}`);
          await settled();
        }
      };
      const fill = async (selector: string, text: string) => {
        const field = await found(selector);
        field.focus();
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await settled();
        field.blur();
        field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })); // a page behind another has no focus to lose
        await settled();
      };
      const inItem = (key: string, selector: string) => `.item:has([data-key="${key}"]) ${selector}`;
      for (const key of keys) (await found(inItem(key, '.item-title'))).click();
      for (let round = 1; round <= rounds; round++) {
        for (const key of keys) {
          await fill(inItem(key, '.item-details textarea'), `${key} ${round}`);
          await fill(inItem(key, '.item-details input[maxlength="5"]'), `R${round}`);
        }
      }
    },
    { keys, rounds: ROUNDS },
  );
}

/** Answers a question again and again: each time the page is read and stored. */
function answer(form: Tab): Promise<void> {
  return form.evaluate(
    async ({ selector, rounds }) => {
      const input = document.querySelector<HTMLInputElement>(selector) as HTMLInputElement;
      for (let round = 1; round <= rounds; round++) {
        input.value = round % 2 === 1 ? 'Martin' : '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    },
    { selector: control('representantNom'), rounds: ROUNDS },
  );
}
