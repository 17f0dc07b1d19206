/** A walker in Chromium, in any markup: choices may be drawn, and lie in shadow roots. */
import type { Locator, Page } from 'playwright-core';
import type { Walker } from './walk-steps';

const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');

/** Somebody on this page. */
export function walkerOn(page: Page): Walker {
  return {
    async press(words, place = 0) {
      const one = (await button(page, words)).nth(place);
      await one.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await one.click();
      await page.waitForLoadState();
    },
    async visit(path) {
      await page.goto(new URL(path, page.url()).href);
    },
    answer: (answers) => fill(page, answers),
    attach: (name, file) =>
      page.locator(`input[type=file][name=${name}]`).setInputFiles({ name: file, mimeType: 'application/pdf', buffer: PDF }),
    path: async () => new URL(page.url()).pathname,
  };
}

/** The buttons and links on screen that say this; where none says it alone, those with more beside it. */
async function button(page: Page, words: string): Promise<Locator> {
  const all = page.locator('a, button, input[type=submit], [role=button]').filter({ visible: true });
  const alone = all.filter({ hasText: new RegExp(`^\\s*${words.replace(/['’]/g, '.')}\\s*$`) });
  return (await alone.count()) > 0 ? alone : all.filter({ hasText: words });
}

/** Answers questions by their name: a choice with a click on it, drawn or not, everything else by typing. */
async function fill(page: Page, answers: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    const drawn = page.locator(`[data-drawn-group="${name}"] [data-value="${value}"]`);
    const list = page.locator(`:has(> [data-drawn][name="${name}"])`).locator('[role=combobox], [role=option]');
    const named = page.locator(`[name="${name}"]`);
    if ((await drawn.count()) > 0) await click(drawn);
    else if ((await list.count()) > 0) {
      await click(list.first());
      await click(list.and(page.locator(`[data-value="${value}"]`)));
    } else await answer(named, value);
  }
}

async function answer(named: Locator, value: string): Promise<void> {
  const type = await named.first().getAttribute('type');
  if (type !== 'radio' && type !== 'checkbox') {
    if ((await named.first().evaluate(({ tagName }) => tagName)) === 'SELECT') await named.first().selectOption(value);
    else await named.first().fill(value);
    return;
  }
  const one = type === 'checkbox' && value === 'on' ? named.first() : named.and(named.page().locator(`[value="${value}"]`));
  if (!(await one.isChecked())) await click(one);
}

/** Clicks from within the page: a control that is not drawn itself is clicked through its label. */
function click(one: Locator): Promise<void> {
  return one.evaluate((element) => (element as HTMLElement).click());
}
