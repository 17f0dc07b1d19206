import { AxeBuilder } from '@axe-core/playwright';
import type { ChromiumDriver } from './chromium';
import { type ClosedRoot, closedRoot } from './closed-root';
import { expect, chromiumTest as test } from './fixtures';
import { control, DUI_FORM } from './replica-pages';
import type { Tab } from './surface';
import { attachTarget } from './target';
import { expectDescription, hinted } from './waits';

interface Opened {
  form: Tab;
  bar: ClosedRoot;
}

/** The form of Étape 1, with the bar on it. */
async function openForm(chromium: ChromiumDriver, width = 1280): Promise<Opened> {
  const form = await chromium.open(DUI_FORM);
  await form.resize(width, 900);
  return { form, bar: await barOf(chromium, form) };
}

async function barOf(chromium: ChromiumDriver, form: Tab): Promise<ClosedRoot> {
  await hinted(form);
  const bar = await closedRoot(chromium, form);
  await expect.poll(() => bar.evaluate((root) => root.querySelector('.tab')?.checkVisibility())).toBe(true);
  return bar;
}

const placeOf = (bar: ClosedRoot) =>
  bar.evaluate((root) => {
    const { left, top, right, bottom } = (root.querySelector('.tab') as HTMLElement).getBoundingClientRect();
    return { left, top, right, bottom };
  });
const isOpen = (bar: ClosedRoot) => bar.evaluate((root) => root.querySelector('.box')?.checkVisibility());
const textOf = (bar: ClosedRoot) => bar.evaluate((root) => root.querySelector('.list')?.textContent);

/** Takes the tab with the mouse and lets it go at a point. */
async function drag(chromium: ChromiumDriver, { form, bar }: Opened, x: number, y: number): Promise<void> {
  const { left, top } = await placeOf(bar);
  const { mouse } = chromium.pageOf(form);
  await mouse.move(left + 10, top + 20);
  await mouse.down();
  await mouse.move(x, y, { steps: 8 });
  await mouse.up();
}

/** What of the page lies under the tab: controls, links, labels, and lines of text. */
async function hiddenBy(form: Tab, bar: ClosedRoot): Promise<string[]> {
  return form.evaluate(
    (tab) => {
      const isUnder = (box: DOMRect) =>
        box.width > 0 && box.left < tab.right && box.right > tab.left && box.top < tab.bottom && box.bottom > tab.top;
      const found = [...document.querySelectorAll('button, a, input, label, select, textarea, [data-zone]')]
        .filter((element) => element.checkVisibility() && isUnder(element.getBoundingClientRect()))
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (!node.textContent?.trim() || !node.parentElement?.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNode(node);
        if ([...range.getClientRects()].some(isUnder)) found.push(node.textContent);
      }
      return found;
    },
    await placeOf(bar),
  );
}

test('the tab opens the bar by one click: how much is left, the way to the first of it, and missing answers in one line', async ({
  chromium,
}) => {
  const { form, bar } = await openForm(chromium);
  expect(await isOpen(bar)).toBe(false);
  await expect.poll(() => bar.evaluate((root) => root.querySelector('.tab')?.getAttribute('aria-label'))).toMatch(/\(19\sà\sremplir/);
  await bar.click('.tab');
  expect(await bar.evaluate((root) => root.querySelector('.count')?.textContent)).toMatch(/^19\sà\sremplir/);
  expect(await textOf(bar)).toContain('19 réponses obligatoires manquent');
  expect(await textOf(bar)).not.toContain('réponse est obligatoire');
  expect(await textOf(bar)).toMatch(/«\sCompléter avec les données du responsable légal\s»/);

  await bar.click('.next');
  await expect.poll(() => form.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('representantNom');
  await form.fill(control('representantNom'), 'Martin');
  await expect.poll(() => textOf(bar)).toContain('18 réponses obligatoires manquent');
  await bar.click('.reduce');
  expect(await isOpen(bar)).toBe(false);
});

test('axe finds nothing in the hints', async ({ chromium }) => {
  const { form, bar } = await openForm(chromium);
  await form.fill(control('representantEmail'), 'faux');
  await expectDescription(form, control('representantEmail'), /\S/);
  await bar.click('.tab');
  await bar.expose();
  const { violations, passes } = await new AxeBuilder({ page: chromium.pageOf(form) }).include('cap-convergence').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(passes.flatMap(({ nodes }) => nodes).some(({ target }) => target.flat().includes('.next'))).toBe(true);
});

test('dragged by the mouse it stays at the nearest edge, over a reload and in another tab; a drag is no click', async ({ chromium }) => {
  const { form, bar } = await openForm(chromium);
  const other = await openForm(chromium);
  await form.bringToFront();
  await drag(chromium, { form, bar }, 30, 300);
  expect(await isOpen(bar)).toBe(false);
  const place = await placeOf(bar);
  expect(place.left).toBe(0);
  expect(Math.abs((place.top + place.bottom) / 2 - 300)).toBeLessThan(2);
  await expect.poll(() => placeOf(other.bar)).toEqual(place);

  await form.reload();
  expect(await placeOf(await barOf(chromium, form))).toEqual(place);
});

test('moved by the keyboard, and left open, it is found so again', async ({ chromium }) => {
  const { form, bar } = await openForm(chromium);
  await bar.evaluate((root) => (root.querySelector('.tab') as HTMLElement).focus());
  await form.press('ArrowLeft');
  await form.press('ArrowUp');
  await form.press('Enter');
  const place = await placeOf(bar);
  expect(place.left).toBe(0);
  expect(await isOpen(bar)).toBe(true);

  await form.reload();
  const again = await barOf(chromium, form);
  expect(await placeOf(again)).toEqual(place);
  expect(await isOpen(again)).toBe(true);
});

test('it hides no choice of the cookie banner, no chat button, and wherever the page is scrolled no label, link or text', async ({
  chromium,
}) => {
  const { form, bar } = await openForm(chromium, 480);
  await form.evaluate(() => {
    const chat = Object.assign(document.createElement('button'), { textContent: '?', title: 'Discuter' });
    chat.style.cssText = 'position:fixed;right:0;top:480px;width:64px;height:64px;border-radius:50%';
    document.body.append(chat);
  });
  await drag(chromium, { form, bar }, 240, 895); // onto the banner
  await chromium.pageOf(form).mouse.move(240, 300);
  for (const part of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    await form.evaluate((where) => window.scrollTo(0, where * document.documentElement.scrollHeight), part);
    await expect.poll(() => hiddenBy(form, bar), `scrolled to ${part}`).toEqual([]);
  }
});

test('the page’s own layout-shift score stays 0, closed and open, while one types', async ({ chromium }) => {
  const { form, bar } = await openForm(chromium);
  await form.evaluate(() => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: { node: Node | null }[] };
        const moved = sources.map(({ node }) => node && `${node.nodeName} « ${node.textContent?.trim().slice(0, 40)} »`);
        document.documentElement.dataset.shifts = `${document.documentElement.dataset.shifts ?? ''}${value} at ${entry.startTime}: ${moved.join()}\n`;
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  });
  const type = async (text: string) => {
    await form.fill(control('representantNom'), text);
    await form.fill(control('representantEmail'), text);
    await expectDescription(form, control('representantEmail'), text === '' ? /^$|obligatoire/ : /\S/);
  };
  await type('faux');
  await bar.click('.tab');
  await type('');
  await type('encore');
  await drag(chromium, { form, bar }, 640, 890);
  await bar.click('.reduce');
  expect(await form.evaluate(() => document.documentElement.dataset.shifts ?? '')).toBe('');
});

test('one click leads to the panel; beside it the bar is a dot of 24 px, and again a tab when it is closed', async ({ chromium }) => {
  const { bar } = await openForm(chromium);
  const size = async () => {
    const { left, top, right, bottom } = await placeOf(bar);
    return [right - left, bottom - top];
  };
  expect(await size()).toEqual([26, 56]);
  await bar.click('.tab-door');
  const panel = await attachTarget(chromium.session, '/sidepanel.html');
  await expect.poll(size).toEqual([24, 24]);
  expect(await isOpen(bar)).toBe(false);
  await panel.close();
  await expect.poll(size).toEqual([26, 56]);
});

test('switched off in the settings there is none, and the key still goes to the next point', async ({ chromium }) => {
  const { form, bar } = await openForm(chromium);
  const settings = chromium.pageOf(await chromium.openExtensionPage('dashboard.html#/settings'));
  await settings.getByLabel('Barre sur la page').selectOption('hidden');
  await form.bringToFront();
  await expect.poll(() => bar.evaluate((root) => root.host.isConnected)).toBe(false); // the layer is made anew
  await hinted(form);
  const without = await closedRoot(chromium, form);
  expect(await without.evaluate((root) => root.querySelector('.tab')?.checkVisibility())).toBe(false);
  await form.press('Alt+Shift+S');
  await expect.poll(() => form.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('representantNom');
  await expect.poll(() => without.evaluate((root) => root.querySelectorAll('.marker').length)).toBeGreaterThan(0);
});
