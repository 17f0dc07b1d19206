/** The five pictures of the stores' pages: a real window of Chromium, page and panel, without the toolbar. */
import { type ChromiumDriver, launchChromium } from '../e2e/chromium';
import { control, descriptionOf, DUI_CHAPTERS, DUI_FORM } from '../e2e/replica-pages';
import { type Surface, type Tab, until } from '../e2e/surface';
import { hinted } from '../e2e/waits';
import { takeIn } from '../e2e/take-in';
import { manyCandidatures } from '../windows/many-candidatures';
import { frameOf } from '../windows/mouse';
import { focusWindow, moveTo, photographAtRest, type Rect } from '../windows/screen';

/** What Chrome and Edge ask for, in px. */
export const STORE_PICTURE = { width: 1280, height: 800 };

const CHAPTER = `${DUI_CHAPTERS}/gestion-de-l-identite-nationale-de-sante`;

/** Takes the pictures into the folder, on the replica at that port. */
export async function storePictures(httpsPort: number, folder: string): Promise<void> {
  const driver = await launchChromium({ httpsPort, shown: 'on-screen' });
  try {
    await takePictures(driver, folder);
  } finally {
    await driver.close();
  }
}

async function takePictures(driver: ChromiumDriver, folder: string): Promise<void> {
  await focusWindow();
  const site = await driver.open(DUI_FORM);
  const page = await pagePlace(driver, site);
  const take = async (name: string, seen: Surface) => {
    await moveTo(page.x, page.y + page.height - 1); // where it points at nothing
    await seen.evaluate(framesDrawn, 6);
    await photographAtRest(`${folder}/${name}.png`, page);
    console.log(`${folder}/${name}.png`);
  };

  await refuseCookies(site);
  await site.fill(control('siret'), '552100554');
  await site.press('Tab'); // what is being typed is not judged
  await until('the judgement', async () => (await descriptionOf(site, control('siret'))).includes('SIREN'));
  await site.click(control('siret'));
  await scrollToCompany(site);
  await take('1-page', site);

  await site.goto(DUI_CHAPTERS);
  await hinted(site);
  await site.goto(CHAPTER);
  await refuseCookies(site);
  await hinted(site);
  const panel = await driver.openPanel();
  await openTab(panel, 'proofs', '.proof-number');
  await panel.click('.proof-number'); // which leads to its zone
  await until('the zone', () => site.evaluate(() => document.activeElement?.closest('form') !== null));
  await site.evaluate(() => document.activeElement?.scrollIntoView({ block: 'center' }));
  await take('2-proofs', site);

  await site.goto(DUI_FORM);
  await refuseCookies(site);
  await until('the other candidature', () =>
    panel.evaluate(() => document.querySelector('h1')?.textContent?.includes('Produit test') ?? false),
  );
  await openTab(panel, 'to-do', '.item-head');
  await scrollToCompany(site);
  await take('3-panel', panel);
  await panel.evaluate(() => window.close()).catch(() => {});

  const extension = await driver.openExtensionPage('popup.html');
  await extension.evaluate(takeIn, await manyCandidatures(5));
  await extension.close();
  await site.bringToFront();
  const popup = await driver.openPopup();
  await until('the popup', () => popup.evaluate(() => document.querySelectorAll('.popup-row').length > 4));
  await take('4-popup', popup);
  await popup.evaluate(() => window.close()).catch(() => {}); // it may be gone before it answers

  const dashboard = await driver.openExtensionPage('dashboard.html');
  await until('the dashboard', () => dashboard.evaluate(() => document.querySelectorAll('main tbody').length > 0));
  await take('5-dashboard', dashboard);
}

/** Makes the window so large that what is below its toolbar has a picture's size, and says where that is on the screen. */
async function pagePlace({ session }: ChromiumDriver, tab: Tab): Promise<Rect> {
  const toolbar = await tab.evaluate(() => outerHeight - innerHeight);
  const { targetInfos } = await session.send('Target.getTargets');
  const targetId = targetInfos.find(({ type }) => type === 'page')?.targetId ?? '';
  const { windowId } = await session.send('Browser.getWindowForTarget', { targetId });
  const { width, height } = STORE_PICTURE;
  await session.send('Browser.setWindowBounds', { windowId, bounds: { left: 0, top: 0, width, height: height + toolbar } });
  await until('the window to have its size', () =>
    tab.evaluate((wanted) => innerHeight === wanted.height && innerWidth === wanted.width, STORE_PICTURE),
  );
  return frameOf(tab);
}

/** Brings the form's part about the company to the window's top. */
async function scrollToCompany(form: Tab): Promise<void> {
  await form.evaluate(() => {
    const title = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent?.startsWith('3.'));
    window.scrollBy(0, (title?.getBoundingClientRect().top ?? 0) - 48);
  });
}

/** Takes the site's banner away, as a user does once. */
async function refuseCookies(tab: Tab): Promise<void> {
  await tab.evaluate(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Tout refuser')?.click());
}

/** Runs in a document that is in sight: resolves once it has been drawn so many times more. */
async function framesDrawn(count: number): Promise<void> {
  for (let drawn = 0; drawn < count; drawn++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function openTab(panel: Surface, key: string, waited: string): Promise<void> {
  await until('the panel', () => panel.evaluate((wanted) => document.querySelector(wanted) !== null, `[role="tab"][data-key="${key}"]`));
  await panel.click(`[role="tab"][data-key="${key}"]`);
  await until(waited, () => panel.evaluate((wanted) => document.querySelector(wanted) !== null, waited));
}
