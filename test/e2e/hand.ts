import type { Locator, Page } from 'playwright-core';

/** Somebody at a page, whose clicks, keys and choices in the browser's own dialogs are counted; what is typed is not. */
export interface Hand {
  click(what: Locator): Promise<void>;
  press(keys: string): Promise<void>;
  /** Clicks, and chooses that file or folder in the dialog which the browser opens: two actions. */
  choose(what: Locator, path: string): Promise<void>;
  actions(): number;
}

/** A hand that has done nothing yet. */
export function handAt(page: Page): Hand {
  let done = 0;
  return {
    async click(what) {
      done += 1;
      await what.click();
    },
    async press(keys) {
      done += 1;
      await page.keyboard.press(keys);
    },
    async choose(what, path) {
      done += 2;
      const asked = page.waitForEvent('filechooser');
      await what.click();
      await (await asked).setFiles(path);
    },
    actions: () => done,
  };
}
